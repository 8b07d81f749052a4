/**
 * What ties the cells of an answer together: each row's formula under Issue reads the id and the cells
 * that people fill in, and its references follow a cell that is moved, in every spreadsheet program.
 */
import { parsePlace } from "../../file/references";
import type { SheetCells, WorkbookCells } from "../../file/WorkbookCells";
import type { AnswerColumn } from "./answerColumns";
import type { Field } from "./fields";

type TiedColumn = "id" | Field;

interface TiedCell {
  /** In lower case. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where the cells of one answer are; undefined for a cell that was deleted or overwritten. */
type Tie = Readonly<Record<TiedColumn, TiedCell | undefined>>;

export type AnswerTies = readonly Tie[];

/**
 * "untied" where no formula reads the cell or the id in its row, and none reads an id and a cell of
 * the field that are in different rows.
 */
export type Tying = "tied" | "moved" | "untied";

const ARGUMENT = "((?:(?:'(?:[^']|'')+'|[^'\"!,()]+)!)?[^'\"!,()]*!?)";
const WITH_ID = new RegExp(`COUNTIF\\(\\s*${ARGUMENT}\\s*,\\s*${ARGUMENT}\\s*\\)\\s*>\\s*1`, "i");
/** Four cells in workbooks without targets of value codes, else five; six with Last time. */
const WITH_FIELDS = new RegExp(
  `COUNTA\\(\\s*${[1, 2, 3, 4].map(() => ARGUMENT).join("\\s*,\\s*")}(?:\\s*,\\s*${ARGUMENT})?(?:\\s*,\\s*${ARGUMENT})?\\s*\\)\\s*=\\s*0`,
  "i",
);

/** The ties of a workbook; none where Check formulas read only level and comment, as they used to. */
export function tiesIn({ sheets }: WorkbookCells): AnswerTies {
  return sheets.flatMap((home) =>
    [...home.rows.values()].flatMap((cells) =>
      [...cells.values()].flatMap(({ formula }) => {
        const tie = formula === undefined ? undefined : tieOf(formula, home);
        return tie === undefined ? [] : [tie];
      }),
    ),
  );
}

function tieOf(formula: string, home: SheetCells): Tie | undefined {
  if (!formula.includes("COUNTA(")) return undefined;
  const [, , id] = WITH_ID.exec(formula) ?? [];
  const fields = WITH_FIELDS.exec(formula);
  if (id === undefined || fields === null) return undefined;
  const [, level, comment, evidence, flag, target, lastTime] = fields;
  const cell = (text: string): TiedCell | undefined => cellOf(text, home);
  return {
    id: cell(id),
    level: cell(level),
    comment: cell(comment),
    evidence: cell(evidence),
    flag: cell(flag),
    target: target === undefined ? undefined : cell(target),
    lastTime: lastTime === undefined ? undefined : cell(lastTime),
  };
}

function cellOf(argument: string, home: SheetCells): TiedCell | undefined {
  const mark = argument.lastIndexOf("!");
  const place = parsePlace(argument.slice(mark + 1).replaceAll("$", ""));
  if (place === undefined) return undefined;
  const sheet = mark < 0 ? home.name : argument.slice(0, mark);
  const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: name.toLowerCase(), ...place };
}

/** Tells for the rows of one sheet whether a field's cell still belongs to the id in its row. */
export function tyingOn(
  ties: AnswerTies,
  { name }: SheetCells,
  columns: ReadonlyMap<AnswerColumn, number>,
): (row: number, field: Field) => Tying {
  const sheet = name.toLowerCase();
  const ids = byRow(ties, "id", sheet, columns);
  const fields = new Map<Field, { readonly cells: TiesByRow; readonly split: boolean }>();
  const ofField = (field: Field) => {
    const known = fields.get(field);
    if (known !== undefined) return known;
    const cells = byRow(ties, field, sheet, columns);
    const found = { cells, split: isSplit(ids, cells) };
    fields.set(field, found);
    return found;
  };
  return (row, field) => {
    if (!columns.has(field)) return "untied";
    const { cells, split } = ofField(field);
    const [ofId, own] = [ids.get(row) ?? NONE, cells.get(row) ?? NONE];
    if (ofId.size === 0 && own.size === 0) return split ? "moved" : "untied";
    return isIn(ofId, own) && ofId.size === own.size ? "tied" : "moved";
  };
}

type TiesByRow = ReadonlyMap<number, ReadonlySet<Tie>>;

const NONE: ReadonlySet<Tie> = new Set();

function isIn(some: ReadonlySet<Tie>, all: ReadonlySet<Tie>): boolean {
  return [...some].every((tie) => all.has(tie));
}

/** True if any id's formula reads the field in another row. */
function isSplit(ids: TiesByRow, cells: TiesByRow): boolean {
  return [...ids].some(([row, ties]) => !isIn(ties, cells.get(row) ?? NONE));
}

/** The ties whose cell is in a column of the table, by the cell's row. */
function byRow(
  ties: AnswerTies,
  tied: TiedColumn,
  sheet: string,
  columns: ReadonlyMap<AnswerColumn, number>,
): TiesByRow {
  const column = columnRead(ties, tied, sheet, columns.get(tied));
  const rows = new Map<number, Set<Tie>>();
  for (const tie of ties) {
    const cell = tie[tied];
    if (cell?.sheet !== sheet || cell.column !== column) continue;
    const here = rows.get(cell.row) ?? new Set();
    rows.set(cell.row, here.add(tie));
  }
  return rows;
}

/**
 * The column that formulas read for a column of the table: itself, or where no formula reads it, the
 * one that most read. Libraries insert and delete columns without changing formulas.
 */
function columnRead(
  ties: AnswerTies,
  tied: TiedColumn,
  sheet: string,
  column: number | undefined,
): number | undefined {
  const counts = new Map<number, number>();
  for (const tie of ties) {
    const cell = tie[tied];
    if (cell?.sheet !== sheet) continue;
    counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  }
  if (column === undefined || counts.has(column)) return column;
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most !== undefined && most[1] > 1 ? most[0] : column;
}
