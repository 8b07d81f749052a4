/** How inserted or deleted rows or columns move what is on a sheet. */
import { COLUMN_COUNT, ROW_COUNT } from "../../engine/formula/address";
import type { RangeAddress } from "../state";

export type Axis = "row" | "column";

export interface Move {
  readonly axis: Axis;
  /** First row or column that is inserted or deleted. */
  readonly index: number;
  /** How many are inserted; negative if deleted. */
  readonly count: number;
}

interface Span {
  readonly first: number;
  readonly count: number;
}

/**
 * The position of a stretch of rows or columns afterwards; undefined when all of it was deleted.
 */
function shiftSpan(span: Span, { index, count }: Move): Span | undefined {
  const last = span.first + span.count;
  if (count > 0) {
    if (index <= span.first) return { first: span.first + count, count: span.count };
    return index < last ? { first: span.first, count: span.count + count } : span;
  }
  const end = index - count;
  const gone = Math.max(0, Math.min(last, end) - Math.max(span.first, index));
  const kept = span.count - gone;
  if (kept <= 0) return undefined;
  const before = Math.max(0, Math.min(span.first, end) - index);
  return { first: span.first - Math.max(0, before), count: kept };
}

/** The position of a single row or column afterwards; undefined when it was deleted. */
export function shiftIndex(position: number, move: Move): number | undefined {
  return shiftSpan({ first: position, count: 1 }, move)?.first;
}

/**
 * The position of an area afterwards; undefined when all of it was deleted. Entire rows and columns
 * stay entire.
 */
export function shiftArea(area: RangeAddress, move: Move): RangeAddress | undefined {
  const rows = move.axis === "row";
  const limit = rows ? ROW_COUNT : COLUMN_COUNT;
  const span = rows
    ? { first: area.row, count: area.rowCount }
    : { first: area.column, count: area.columnCount };
  if (span.first === 0 && span.count === limit) return area;
  const moved = shiftSpan(span, move);
  if (!moved || moved.first >= limit) return undefined;
  const count = Math.min(moved.count, limit - moved.first);
  return rows
    ? { ...area, row: moved.first, rowCount: count }
    : { ...area, column: moved.first, columnCount: count };
}
