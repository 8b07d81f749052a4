/** The rows of the action plan's table, and what people added around it. */
import { ACTION_HEADINGS } from "../sheets/actionPlan/actionHeadings";

export interface ActionRows {
  readonly table: Excel.Range;
  readonly used: Excel.Range;
}

/** Loads the table; undefined if it was deleted. */
export function loadActions(
  { workbook }: Excel.RequestContext,
  tableName: string | undefined,
): ActionRows | undefined {
  if (tableName === undefined) return undefined;
  const table = workbook.tables.getItem(tableName);
  const place = "rowIndex,columnIndex,rowCount,columnCount";
  return {
    table: table.getRange().load(`values,${place}`),
    used: table.worksheet.getUsedRange(true).load(place),
  };
}

/** True if the table has columns other than ours, or there are cells filled below or beside it. */
export function hasOwnNotes(rows: ActionRows | undefined): boolean {
  if (rows === undefined) return false;
  const { table, used } = rows;
  const ours: readonly unknown[] = ACTION_HEADINGS;
  return (
    table.values[0].some((heading: unknown) => !ours.includes(heading)) ||
    used.rowIndex + used.rowCount > table.rowIndex + table.rowCount ||
    used.columnIndex + used.columnCount > table.columnIndex + table.columnCount
  );
}
