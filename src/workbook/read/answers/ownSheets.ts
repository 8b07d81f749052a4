import type { SheetCells, WorkbookCells } from "../../file/WorkbookCells";
import { findTable } from "../../plan/names";

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
