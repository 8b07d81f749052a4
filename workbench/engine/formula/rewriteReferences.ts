import { COLUMN_COUNT, ROW_COUNT, writeCorner, type Corner } from "./address";
import { mayName, quoteSheetName, sameName } from "./sheetName";
import { tokenize, type ReferenceToken } from "./tokenize";

/** Inserted or deleted rows or columns, counted from 0. */
interface Shift {
  readonly kind: "insert" | "delete";
  readonly axis: "row" | "column";
  readonly sheetName: string;
  readonly at: number;
  readonly count: number;
}

/** What happened to a sheet. */
export type SheetChange =
  | Shift
  | { readonly kind: "rename"; readonly sheetName: string; readonly newName: string }
  | { readonly kind: "remove"; readonly sheetName: string };

type Span = readonly [first: number, last: number];

const limits = { row: ROW_COUNT, column: COLUMN_COUNT };

function moveSpan([first, last]: Span, change: Shift): Span | undefined {
  const { at, count } = change;
  if (change.kind === "insert") {
    const moved: Span = [first >= at ? first + count : first, last >= at ? last + count : last];
    return moved[1] < limits[change.axis] ? moved : undefined;
  }
  const end = at + count;
  if (first >= at && last < end) return undefined;
  return [
    first < at ? first : Math.max(at, first - count),
    last < at ? last : last < end ? at - 1 : last - count,
  ];
}

function writeReference(sheetName: string | undefined, first: Corner, last?: Corner): string {
  const sheet = sheetName === undefined ? "" : `${quoteSheetName(sheetName)}!`;
  return `${sheet}${writeCorner(first)}${last ? `:${writeCorner(last)}` : ""}`;
}

function changeReference(token: ReferenceToken, change: SheetChange): string | undefined {
  const { sheetName, first, last } = token;
  if (change.kind === "rename") {
    return sheetName === undefined ? undefined : writeReference(change.newName, first, last);
  }
  if (change.kind === "remove") return `#REF!${writeReference(undefined, first, last)}`;
  const { axis } = change;
  const from = first[axis];
  const to = (last ?? first)[axis];
  if (from === undefined || to === undefined) return undefined;
  const span = moveSpan([Math.min(from, to), Math.max(from, to)], change);
  if (!span) return sheetName === undefined ? "#REF!" : `${quoteSheetName(sheetName)}!#REF!`;
  const [low, high] = from <= to ? span : [span[1], span[0]];
  return writeReference(sheetName, { ...first, [axis]: low }, last && { ...last, [axis]: high });
}

/** The formula with its references replaced; those without a replacement stay. */
export function replaceReferences(
  formula: string,
  replacement: (token: ReferenceToken) => string | undefined,
): string {
  let result = "";
  let at = 0;
  for (const token of tokenize(formula)) {
    const text = token.kind === "reference" ? replacement(token) : undefined;
    if (token.kind !== "reference" || text === undefined) continue;
    result += formula.slice(at, token.start) + text;
    at = token.end;
  }
  return result + formula.slice(at);
}

/**
 * The formula after a sheet changed, in Excel's spelling; only the affected references are
 * rewritten. `ownSheet` is the sheet of references that name none.
 */
export function rewriteReferences(formula: string, ownSheet: string, change: SheetChange): string {
  // A new name changes only references that name the sheet.
  const isOwn = change.kind !== "rename" && sameName(ownSheet, change.sheetName);
  if (!isOwn && !mayName(formula, change.sheetName)) return formula;
  return replaceReferences(formula, (token) =>
    sameName(token.sheetName ?? ownSheet, change.sheetName)
      ? changeReference(token, change)
      : undefined,
  );
}

/** The formula with its references in Excel's spelling: sheet names quoted only where needed. */
export function respelled(formula: string): string {
  return replaceReferences(formula, ({ sheetName, first, last }) =>
    writeReference(sheetName, first, last),
  );
}

function moveCorner(corner: Corner, rows: number, columns: number): Corner | undefined {
  const moved = { ...corner };
  if (corner.row !== undefined && !corner.rowFixed) moved.row = corner.row + rows;
  if (corner.column !== undefined && !corner.columnFixed) moved.column = corner.column + columns;
  const inside = (place: number | undefined, limit: number): boolean =>
    place === undefined || (place >= 0 && place < limit);
  return inside(moved.row, ROW_COUNT) && inside(moved.column, COLUMN_COUNT) ? moved : undefined;
}

/**
 * The formula after copying it this many rows down and columns right: references without "$" move
 * along, as in conditional formats and validations over a range.
 * @throws FormulaError when it is not a formula.
 */
export function copyFormula(formula: string, rows: number, columns: number): string {
  return replaceReferences(formula, ({ sheetName, first, last }) => {
    const movedFirst = moveCorner(first, rows, columns);
    const movedLast = last && moveCorner(last, rows, columns);
    if (!movedFirst || (last && !movedLast)) return "#REF!";
    return writeReference(sheetName, movedFirst, movedLast);
  });
}
