/** Operations on the selection: an area, and in it the active cell, which receives typed text. */
import { COLUMN_COUNT, ROW_COUNT } from "../../engine/formula/address";
import type { CellAddress, RangeAddress } from "../../excel/state";

/** The area of one cell. */
export function oneCell({ row, column }: CellAddress): RangeAddress {
  return { row, column, rowCount: 1, columnCount: 1 };
}

/** The area between two cells. */
export function between(one: CellAddress, other: CellAddress): RangeAddress {
  return {
    row: Math.min(one.row, other.row),
    column: Math.min(one.column, other.column),
    rowCount: Math.abs(one.row - other.row) + 1,
    columnCount: Math.abs(one.column - other.column) + 1,
  };
}

/** Entire rows from one to another. */
export function wholeRows(one: number, other = one): RangeAddress {
  return between({ row: one, column: 0 }, { row: other, column: COLUMN_COUNT - 1 });
}

/** Entire columns from one to another. */
export function wholeColumns(one: number, other = one): RangeAddress {
  return between({ row: 0, column: one }, { row: ROW_COUNT - 1, column: other });
}

/**
 * The corner of the area that moves when Shift and an arrow key extend it: the one opposite the
 * active cell.
 */
export function movingCorner(area: RangeAddress, active: CellAddress): CellAddress {
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  return {
    row: active.row === area.row ? lastRow : area.row,
    column: active.column === area.column ? lastColumn : area.column,
  };
}

/** Enter moves down the columns of an area, Tab along its rows; both wrap around. */
export function nextInArea(
  { row, column, rowCount, columnCount }: RangeAddress,
  active: CellAddress,
  key: "Enter" | "Tab",
  back: boolean,
): CellAddress {
  const down = active.row - row;
  const right = active.column - column;
  const count = rowCount * columnCount;
  const at = key === "Enter" ? right * rowCount + down : down * columnCount + right;
  const to = (at + (back ? count - 1 : 1)) % count;
  return key === "Enter"
    ? { row: row + (to % rowCount), column: column + Math.floor(to / rowCount) }
    : { row: row + Math.floor(to / columnCount), column: column + (to % columnCount) };
}
