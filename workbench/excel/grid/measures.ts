/** Sizes of columns and rows, in points. */
import type { SheetState } from "../state";

/** A column without a width of its own, with Calibri 11: 64 pixels. */
export const DEFAULT_COLUMN_WIDTH = 48;
/** A row without a height of its own, with Calibri 11. */
export const DEFAULT_ROW_HEIGHT = 15;

/** What a column takes on the sheet; 0 for a hidden one. */
export function columnWidth({ columns }: Pick<SheetState, "columns">, column: number): number {
  const state = columns.get(column);
  return state?.hidden ? 0 : (state?.width ?? DEFAULT_COLUMN_WIDTH);
}

/** What a row takes on the sheet; 0 for a hidden one. */
export function rowHeight({ rows }: Pick<SheetState, "rows">, row: number): number {
  const state = rows.get(row);
  return state?.hidden ? 0 : (state?.height ?? DEFAULT_ROW_HEIGHT);
}
