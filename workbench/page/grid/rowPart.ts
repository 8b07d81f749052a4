import type { RangeAddress } from "../../excel/state";
import type { RowPart } from "./GridRow";

/** The part of an area in a row; undefined if there is none. */
export function rowPart(area: RangeAddress | undefined, row: number): RowPart | undefined {
  if (!area) return undefined;
  const bottom = area.row + area.rowCount - 1;
  if (row < area.row || row > bottom) return undefined;
  return {
    first: area.column,
    last: area.column + area.columnCount - 1,
    top: row === area.row,
    bottom: row === bottom,
  };
}
