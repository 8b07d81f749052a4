/** Operations on areas of cells. */
import type { RangeAddress } from "../state";
import { COLUMN_COUNT, ROW_COUNT } from "../../engine/formula/address";

/** All cells of a sheet. */
export const WHOLE_SHEET: RangeAddress = {
  row: 0,
  column: 0,
  rowCount: ROW_COUNT,
  columnCount: COLUMN_COUNT,
};

/** Whether two areas are the same cells. */
export function sameArea(one: RangeAddress, other: RangeAddress): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}

/** Whether the cell is in the area. */
export function contains(area: RangeAddress, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

/** The cells that are in both; undefined if there are none. */
export function intersect(one: RangeAddress, other: RangeAddress): RangeAddress | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount =
    Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

/** The smallest area that contains both. */
export function bound(one: RangeAddress, other: RangeAddress): RangeAddress {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rowCount: Math.max(one.row + one.rowCount, other.row + other.rowCount) - row,
    columnCount: Math.max(one.column + one.columnCount, other.column + other.columnCount) - column,
  };
}

/** What is left of an area when another is cut out of it: up to four areas. */
export function subtract(area: RangeAddress, hole: RangeAddress): RangeAddress[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const below = cut.row + cut.rowCount;
  const right = cut.column + cut.columnCount;
  const parts: RangeAddress[] = [
    { ...area, rowCount: cut.row - area.row },
    { ...area, row: below, rowCount: area.row + area.rowCount - below },
    { ...cut, column: area.column, columnCount: cut.column - area.column },
    { ...cut, column: right, columnCount: area.column + area.columnCount - right },
  ];
  return parts.filter((part) => part.rowCount > 0 && part.columnCount > 0);
}

/** Whether the area fits on a sheet. */
export function onSheet(area: RangeAddress): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    area.row + area.rowCount <= ROW_COUNT &&
    area.column + area.columnCount <= COLUMN_COUNT
  );
}
