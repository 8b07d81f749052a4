/** A workbook's cells that tests edit, each cell of an answer marked with whose it is. */
import type { Area } from "../../../../src/workbook/plan/address";
import { moveReferences, type Corner } from "../../../../src/workbook/plan/formulaText";
import type { Cell, SheetCells, WorkbookCells } from "../../../../src/workbook/file/WorkbookCells";

export type MarkedField =
  "id" | "ref" | "title" | "level" | "comment" | "evidence" | "flag" | "target" | "lastTime";

/** Whose a cell's contents are; copies keep it. */
export interface Mark {
  readonly code: string;
  readonly field: MarkedField;
}

export type MarkedCell = Cell & {
  readonly mark?: Mark;
  /** Holds no answer, and reading has to say so. */
  readonly isSpoilt?: boolean;
};

export interface EditedSheet extends Pick<SheetCells, "misplaced"> {
  name: string;
  visibility: SheetCells["visibility"];
  rows: Map<number, Map<number, MarkedCell>>;
  tables: { name: string; area: Area }[];
}

export interface EditedBook extends Pick<WorkbookCells, "firstDay" | "calculation" | "iterates"> {
  sheets: EditedSheet[];
  names: Map<string, { sheet: string; area: Area }>;
  /** Answers that somebody emptied on purpose: "id/field". */
  readonly cleared: Set<string>;
  /** Part of a row's cells moved; marks, names and formulas alone can say so. */
  shifted: boolean;
  /** Marks, names or formulas are gone. */
  traceless: boolean;
}

export interface Place {
  readonly sheet: EditedSheet;
  readonly row: number;
  readonly column: number;
}

/** Where a cell goes; "gone" where it is deleted or overwritten. */
export type Moving = (row: number, column: number) => Place | "stays" | "gone";

/**
 * Moves cells of a sheet.
 * @param follow whether formulas, names and tables follow, as in spreadsheet programs; libraries that
 * write files leave them behind
 */
export function relocate(
  book: EditedBook,
  sheet: EditedSheet,
  moving: Moving,
  follow: boolean,
): void {
  const landed: (readonly [Place, MarkedCell])[] = [];
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of [...cells]) {
      const to = moving(row, column);
      if (to === "stays") continue;
      cells.delete(column);
      if (to !== "gone") landed.push([to, cell]);
    }
  }
  for (const [place, cell] of landed) {
    if (follow) putCell(place, place.sheet === sheet ? cell : readingFrom(sheet, cell));
    // A formula that did not follow reads other cells now: it may have a result again.
    else putCell(place, cell.isSpoilt === true ? { ...cell, isSpoilt: false } : cell);
  }
  if (follow) followMoved(book, sheet, moving);
}

/** A cell that leaves its sheet: its formula names the sheet that it read until now. */
function readingFrom({ name }: EditedSheet, cell: MarkedCell): MarkedCell {
  if (cell.formula === undefined) return cell;
  const formula = moveReferences(cell.formula, (reference) => ({
    ...reference,
    sheet: reference.sheet ?? name,
  }));
  return { ...cell, formula: formula ?? cell.formula };
}

/** Writes a cell. */
export function putCell({ sheet, row, column }: Place, cell: MarkedCell): void {
  const cells = sheet.rows.get(row) ?? new Map<number, MarkedCell>();
  sheet.rows.set(row, cells.set(column, cell));
}

/** Stands for a deleted reference while a formula is rewritten. */
const LOST = "lostReference";

/** Rewrites the references to a sheet: gives a new reference, or undefined where its cells are gone. */
export function rewriteFormulas(
  book: EditedBook,
  about: EditedSheet,
  rewrite: (
    target: { readonly sheet: EditedSheet; readonly first: Corner; readonly last: Corner },
    home: EditedSheet,
  ) => { readonly sheet: string; readonly first: Corner; readonly last: Corner } | undefined,
): void {
  const named = about.name.replaceAll("'", "''").toLowerCase();
  for (const home of book.sheets) {
    for (const cells of home.rows.values()) {
      for (const [column, cell] of cells) {
        if (cell.formula === undefined) continue;
        if (home !== about && !cell.formula.toLowerCase().includes(named)) continue;
        const formula = moveReferences(cell.formula, (reference) => {
          const { sheet: name, first, last } = reference;
          const sheet = name === undefined ? home : sheetCalled(book, name);
          if (sheet === undefined) return reference;
          const next = rewrite({ sheet, first, last }, home);
          if (next === undefined) return { ...reference, sheet: LOST };
          return next.sheet === home.name && name === undefined
            ? { ...next, sheet: undefined }
            : next;
        });
        if (formula !== undefined && formula !== cell.formula) {
          const broken = new RegExp(`'${LOST}'![$\\w:]+`, "g");
          cells.set(column, { ...cell, formula: formula.replace(broken, "#REF!") });
        }
      }
    }
  }
}

/** The sheet of a name, in any capitals. */
export function sheetCalled(book: EditedBook, name: string): EditedSheet | undefined {
  return book.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
}

function followMoved(book: EditedBook, moved: EditedSheet, moving: Moving): void {
  rewriteFormulas(book, moved, ({ sheet, first, last }) => {
    if (sheet !== moved) return { sheet: sheet.name, first, last };
    const area = followedArea(
      {
        row: first.row,
        column: first.column,
        rows: last.row - first.row + 1,
        columns: last.column - first.column + 1,
      },
      moved,
      moving,
    );
    if (area === undefined) return undefined;
    return {
      sheet: area.sheet.name,
      first: { ...first, row: area.row, column: area.column },
      last: { ...last, row: area.row + area.rows - 1, column: area.column + area.columns - 1 },
    };
  });
  for (const [name, { sheet, area }] of [...book.names]) {
    if (sheet !== moved.name) continue;
    const next = followedArea(area, moved, moving);
    if (next === undefined) book.names.delete(name);
    else book.names.set(name, { sheet: next.sheet.name, area: next });
  }
  moved.tables = moved.tables.flatMap(({ name, area }) => {
    const next = followedArea(area, moved, moving);
    return next === undefined || next.sheet !== moved ? [] : [{ name, area: next }];
  });
}

/** Where an area is after cells moved: undefined where all of it is gone. */
function followedArea(
  area: Area,
  sheet: EditedSheet,
  moving: Moving,
): (Area & { readonly sheet: EditedSheet }) | undefined {
  const at = (row: number, column: number): Place | "gone" => {
    const to = moving(row, column);
    return to === "stays" ? { sheet, row, column } : to;
  };
  const corners = cornersOf(area, at);
  if (corners === undefined) return undefined;
  const [first, last] = corners;
  const isStraight = first.sheet === last.sheet && last.row >= first.row;
  // Where only part of an area's columns moves, Excel leaves the reference as it is.
  const isPart = area.columns > 1 && last.column - first.column + 1 !== area.columns;
  const all = { sheet, ...area };
  if (!isStraight || (isPart && last.row - first.row + 1 !== area.rows)) return all;
  return {
    sheet: first.sheet,
    row: first.row,
    column: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}

/** The first and last cells of an area that are still there, where they are now. */
function cornersOf(
  { row, column, rows, columns }: Area,
  at: (row: number, column: number) => Place | "gone",
): readonly [Place, Place] | undefined {
  const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n);
  const down = upTo(rows).map((n) => row + n);
  const across = upTo(columns).map((n) => column + n);
  const find = (someRows: readonly number[], someColumns: readonly number[]): Place | undefined => {
    for (const one of someRows) {
      for (const other of someColumns) {
        const to = at(one, other);
        if (to !== "gone") return to;
      }
    }
    return undefined;
  };
  const first = find(down, across);
  const last = find([...down].reverse(), [...across].reverse());
  return first === undefined || last === undefined ? undefined : [first, last];
}
