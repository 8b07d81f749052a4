/** The rows of the action plan's table, and what people added around it. */
import { NAMES } from "../plan/names";
import { ACTION_HEADINGS } from "../sheets/actionPlan/actionHeadings";
import { MOST_ACTIONS } from "../sheets/actionPlan/actionRows";
import type { Action } from "../sheets/planContext";
import { actionsOf } from "./answers/actionsOf";
import { named } from "./cellValues";

export interface ActionRows {
  readonly table: Excel.Range;
  readonly used: Excel.Range;
  /** The rows that the Summary reads; a null object where the name was deleted. */
  readonly read: Excel.Range;
}

/** Loads the table; undefined if it was deleted. */
export function loadActions(
  context: Excel.RequestContext,
  tableName: string | undefined,
): ActionRows | undefined {
  if (tableName === undefined) return undefined;
  const table = context.workbook.tables.getItem(tableName);
  const place = "rowIndex,columnIndex,rowCount,columnCount";
  return {
    table: table.getRange().load(place),
    used: table.worksheet.getUsedRange(true).load(`values,${place}`),
    read: named(context, NAMES.actionRows, "rowIndex,rowCount"),
  };
}

/** The actions in the table and below it; none if it was deleted. */
export function actionsIn(rows: ActionRows | undefined): readonly Action[] {
  if (rows === undefined) return [];
  const { table, used, read } = rows;
  const values: unknown[][] = used.values;
  const rowsFrom = (first: number, end: number): readonly (readonly unknown[])[] =>
    Array.from({ length: Math.max(0, end - first) }, (_, index) =>
      Array.from(
        { length: table.columnCount },
        (__, column): unknown =>
          values[first + index - used.rowIndex]?.[table.columnIndex + column - used.columnIndex] ??
          "",
      ),
    );
  const tableEnd = table.rowIndex + table.rowCount;
  const readEnd = read.isNullObject
    ? table.rowIndex + 1 + MOST_ACTIONS
    : read.rowIndex + read.rowCount;
  const usedEnd = used.rowIndex + used.rowCount;
  return actionsOf(
    rowsFrom(table.rowIndex, tableEnd),
    rowsFrom(tableEnd, Math.min(readEnd, usedEnd)),
  );
}

/** True if the table has columns other than ours, or there are cells filled below or beside it. */
export function hasOwnNotes(rows: ActionRows | undefined): boolean {
  if (rows === undefined) return false;
  const { table, used } = rows;
  const ours: readonly unknown[] = ACTION_HEADINGS;
  const values: unknown[][] = used.values;
  const headings = values[table.rowIndex - used.rowIndex].slice(
    table.columnIndex - used.columnIndex,
    table.columnIndex - used.columnIndex + table.columnCount,
  );
  return (
    headings.some((heading) => !ours.includes(heading)) ||
    used.rowIndex + used.rowCount > table.rowIndex + table.rowCount ||
    used.columnIndex + used.columnCount > table.columnIndex + table.columnCount
  );
}
