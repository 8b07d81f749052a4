/** Which of several sheets that look alike are ours: a copy of a sheet keeps all its headings. */
import type { SheetCells, WorkbookCells } from "../../file/WorkbookCells";
import { findTable } from "../../plan/names";
import { SAYS, sheetProblem } from "./problems";
import type { ReadProblem } from "./ReadProblem";

/**
 * Of sheets that look alike, such as ours and a copy of it: those to which most of our names and our
 * table lead. All of them where none of these is left, in the order of the tabs.
 */
export function ownSheets(
  workbook: WorkbookCells,
  alike: readonly SheetCells[],
  names: readonly string[],
  table: string,
): readonly SheetCells[] {
  if (alike.length < 2) return alike;
  const votes = alike.map(({ name, tables }) => {
    const named = names.filter((one) => workbook.names.get(one)?.sheet === name).length;
    const present = tables.map((one) => one.name);
    return named + (findTable(table, present) === undefined ? 0 : 1);
  });
  const most = Math.max(...votes);
  return alike.filter((_, index) => votes[index] === most);
}

/** A problem for sheets that are equally likely to be ours and hold different cells; the first is read. */
export function copyProblems([own, ...others]: readonly SheetCells[]): readonly ReadProblem[] {
  const other = others.find((one) => contentsOf(one) !== contentsOf(own));
  return other === undefined ? [] : [sheetProblem("copied", other.name, SAYS.copied(own.name))];
}

function contentsOf({ rows }: SheetCells): string {
  return JSON.stringify([...rows].map(([row, cells]) => [row, [...cells]]));
}
