/**
 * Whether the cells of an answer are still in their row. The row's own formulas show this, because
 * in every spreadsheet program their references follow a cell that was moved up or down.
 */
import { moveReferences, type Corner } from "../plan/formulaText";
import type { AnswerColumn } from "./answerColumns";
import { cellAt } from "./cellAt";
import type { SheetCells } from "../file/WorkbookCells";

/**
 * Columns whose cell in this row was moved out of its row or deleted.
 * @param columns positions of the table's columns
 */
export function movedOutOfRow(
  sheet: SheetCells,
  row: number,
  columns: ReadonlyMap<AnswerColumn, number>,
): ReadonlySet<AnswerColumn> {
  const number = shiftsIn(sheet, row, columns.get("levelNumber"), columns);
  const check = shiftsIn(sheet, row, columns.get("check"), columns);
  // In programs that insert rows without changing formulas, all references are off by the same
  // number.
  const common = check.get("levelNumber") ?? check.get("id") ?? 0;
  const isMoved = (shift: number | undefined): boolean =>
    shift !== undefined && shift !== 0 && shift !== common;
  return new Set<AnswerColumn>([
    ...(columns.has("level") && isMoved(number.get("level")) ? (["level"] as const) : []),
    ...(columns.has("comment") && isMoved(check.get("comment")) ? (["comment"] as const) : []),
  ]);
}

/** A shift that no row has, for a formula whose reference was deleted. */
const GONE = Number.POSITIVE_INFINITY;

/**
 * How many rows each column's reference in a formula is away from the formula's own row. A column
 * that the formula does not read is absent; if the formula contains a deleted reference, the
 * absent ones are GONE.
 */
function shiftsIn(
  sheet: SheetCells,
  row: number,
  column: number | undefined,
  columns: ReadonlyMap<AnswerColumn, number>,
): ReadonlyMap<AnswerColumn, number> {
  const formula = column === undefined ? undefined : cellAt(sheet, row, column)?.formula;
  if (formula === undefined) return new Map();
  const named = new Map([...columns].map(([name, place]) => [place, name] as const));
  const shifts = new Map<AnswerColumn, number>();
  moveReferences(formula, (reference) => {
    const { sheet: other, first, last } = reference;
    if (other !== undefined || !isSame(first, last)) return reference;
    const name = named.get(first.column);
    if (name !== undefined && !shifts.has(name)) shifts.set(name, first.row - row);
    return reference;
  });
  // "#REF!" in the language of the program that wrote the file; our formulas have no other "#".
  const isBroken = /(^|[^'\w])#/.test(formula.replace(/"[^"]*"/g, ""));
  for (const name of isBroken ? READ : []) if (!shifts.has(name)) shifts.set(name, GONE);
  return shifts;
}

const READ: readonly AnswerColumn[] = ["level", "comment"];

function isSame(first: Corner, last: Corner): boolean {
  return first.row === last.row && first.column === last.column;
}
