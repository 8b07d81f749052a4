/** Sizes of columns and rows, in points. */
import type { SheetState } from "../state";

/** Width of a column that has none set, with Calibri 11: 64 pixels. */
export const DEFAULT_COLUMN_WIDTH = 48;
/** Height of a row that has none set, with Calibri 11. */
export const DEFAULT_ROW_HEIGHT = 15;

/** The width of a column on the sheet; 0 for a hidden one. */
export function columnWidth({ columns }: Pick<SheetState, "columns">, column: number): number {
  const state = columns.get(column);
  return state?.hidden ? 0 : (state?.width ?? DEFAULT_COLUMN_WIDTH);
}

/** The height of a row on the sheet; 0 for a hidden one. */
export function rowHeight({ rows }: Pick<SheetState, "rows">, row: number): number {
  const state = rows.get(row);
  return state?.hidden ? 0 : (state?.height ?? DEFAULT_ROW_HEIGHT);
}
