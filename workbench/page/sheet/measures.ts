/** Sizes of a sheet's columns and rows on the screen. */
import { usedArea } from "../../excel/grid/cells";
import { WHOLE_SHEET } from "../../excel/grid/area";
import { columnWidth, DEFAULT_ROW_HEIGHT, rowHeight } from "../../excel/grid/measures";
import type { SheetState } from "../../excel/state";

const PIXELS_PER_POINT = 96 / 72;
/** Empty cells shown around the filled ones. */
const MARGIN = { rows: 12, columns: 3 };
const LEAST = { rows: 30, columns: 14 };

/** Whole pixels of a measure in points. */
export function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** A visible column or row. */
export interface Line {
  readonly index: number;
  /** Pixels, as is its start. */
  readonly size: number;
  readonly start: number;
  readonly frozen: boolean;
}

/** So many lines, and more until they reach so far in pixels. */
function lines(
  count: number,
  reach: number,
  frozen: number,
  sizeOf: (index: number) => number,
): Line[] {
  const shown: Line[] = [];
  let start = 0;
  for (let index = 0; index < count || start < reach; index += 1) {
    const size = sizeOf(index);
    if (size === 0) continue;
    shown.push({ index, size, start, frozen: index < frozen });
    start += size;
  }
  return shown;
}

export interface Layout {
  readonly columns: readonly Line[];
  readonly rows: readonly Line[];
}

/** The columns and rows that the page shows of a sheet: all that are used and some more. */
export function layoutOf(sheet: SheetState): Layout {
  const used = usedArea(sheet, WHOLE_SHEET, false);
  const rows = (used ? used.row + used.rowCount : 0) + MARGIN.rows;
  const columns = (used ? used.column + used.columnCount : 0) + MARGIN.columns;
  const reach = (ends: readonly number[]): number =>
    ends.length === 0 ? 0 : pixels(Math.max(...ends) + DEFAULT_ROW_HEIGHT);
  const right = reach(sheet.charts.map(({ left, width }) => left + width));
  const bottom = reach(sheet.charts.map(({ top, height }) => top + height));
  return {
    rows: lines(Math.max(rows, LEAST.rows), bottom, sheet.frozenRows, (row) =>
      pixels(rowHeight(sheet, row)),
    ),
    columns: lines(Math.max(columns, LEAST.columns), right, sheet.frozenColumns, (column) =>
      pixels(columnWidth(sheet, column)),
    ),
  };
}
