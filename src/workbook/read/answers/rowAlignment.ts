/**
 * Whether the cells of an answer still belong to the row they are in. The row's own formulas say so:
 * their references follow a cell that was moved up or down, in every spreadsheet program.
 */
import { moveReferences, type Corner } from "../../plan/formulaText";
import type { AnswerColumn } from "./answerColumns";
import { cellAt } from "./cellAt";
import type { SheetCells } from "../../file/WorkbookCells";

/**
 * Columns whose cell in this row was moved out of its row or column, or deleted.
 * @param columns where the table's columns are
 */
export function movedOutOfRow(
  sheet: SheetCells,
  row: number,
  columns: ReadonlyMap<AnswerColumn, number>,
): ReadonlySet<AnswerColumn> {
  const number = shiftsIn(sheet, row, columns.get("levelNumber"), columns);
  const check = shiftsIn(sheet, row, columns.get("check"), columns);
  // Programs that insert rows without changing formulas leave all references off by the same number.
  const common = check?.get("levelNumber") ?? check?.get("id") ?? 0;
  const isMoved = (shifts: Shifts | undefined, column: AnswerColumn): boolean => {
    if (shifts === undefined || !columns.has(column)) return false;
    const shift = shifts.get(column);
    return shift === undefined || (shift !== 0 && shift !== common);
  };
  return new Set<AnswerColumn>([
    ...(isMoved(number, "level") ? (["level"] as const) : []),
    ...(isMoved(check, "comment") ? (["comment"] as const) : []),
  ]);
}

/** By how many rows the reference to each column's cell is off the formula's own row. */
type Shifts = ReadonlyMap<AnswerColumn, number>;

/** The shifts in a formula of ours; undefined where there is none, or one that somebody else typed. */
function shiftsIn(
  sheet: SheetCells,
  row: number,
  column: number | undefined,
  columns: ReadonlyMap<AnswerColumn, number>,
): Shifts | undefined {
  const formula = column === undefined ? undefined : cellAt(sheet, row, column)?.formula;
  if (formula === undefined) return undefined;
  const named = new Map([...columns].map(([name, place]) => [place, name] as const));
  const shifts = new Map<AnswerColumn, number>();
  let cells = 0;
  let areas = 0;
  moveReferences(formula, (reference) => {
    const { sheet: other, first, last } = reference;
    if (!isSame(first, last)) {
      areas += 1;
      return reference;
    }
    cells += 1;
    const name = other === undefined ? named.get(first.column) : undefined;
    if (name !== undefined && !shifts.has(name)) shifts.set(name, first.row - row);
    return reference;
  });
  // Ours read one cell several times and an area, unless one of them is lost: "#REF!" in the language
  // of whoever wrote the file. Our formulas have no other "#".
  const isBroken = /(^|[^'\w])#/.test(formula.replace(/"[^"]*"/g, ""));
  return isBroken || (cells > 1 && areas > 0) ? shifts : undefined;
}

function isSame(first: Corner, last: Corner): boolean {
  return first.row === last.row && first.column === last.column;
}
