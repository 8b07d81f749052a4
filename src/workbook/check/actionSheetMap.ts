/**
 * Maps the action plan's planned rows and columns to present ones: people add their own to this
 * unprotected sheet.
 */
import type { Area } from "../plan/address";
import { ACTION_HEADINGS } from "../sheets/actionPlan/actionHeadings";
import { NAMES } from "../plan/names";
import type { SheetPlan } from "../plan/SheetPlan";
import { contentAt, type SheetGrid } from "./sheetGrid";
import { stretchOf, type PresentNames, type SheetMap } from "./sheetMap";

/**
 * The map of the sheet: its head by the defined name, the table's columns by heading, and the
 * table's first row as the first planned one, and the rows that other sheets read by their name.
 */
export function actionSheetMap(
  plan: SheetPlan,
  grid: SheetGrid,
  names: PresentNames,
  table: Area | undefined,
): SheetMap {
  const top = names.get(NAMES.actionPlan)?.row ?? 0;
  const header = plan.tables[0].area.row;
  const rows = new Map([
    [0, top],
    [1, top + 1],
  ]);
  const columns = new Map<number, number>();
  if (table !== undefined) {
    rows.set(header, table.row);
    rows.set(header + 1, table.row + 1);
    for (let column = table.column; column < table.column + table.columns; column += 1) {
      const headings: readonly string[] = ACTION_HEADINGS;
      const planned = headings.indexOf(contentAt(grid, table.row, column));
      if (planned >= 0 && !columns.has(planned)) columns.set(planned, column);
    }
  }
  // The title's column, which also has the status line, even if the first heading was changed.
  const first = names.get(NAMES.actionPlan)?.column ?? 0;
  if (!columns.has(0)) columns.set(0, first);
  const read = plan.names.find(({ name }) => name === NAMES.actionRows)?.area;
  const present = names.get(NAMES.actionRows);
  if (read === undefined || present === undefined) return { rows, columns };
  return { rows, columns, body: { planned: stretchOf(read), present: stretchOf(present) } };
}
