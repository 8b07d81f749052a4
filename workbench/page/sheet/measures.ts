/** Sizes of a sheet's columns and rows on screen. */
import { COLUMN_COUNT, ROW_COUNT } from "../../engine/formula/address";
import { usedArea } from "../../excel/grid/cells";
import { WHOLE_SHEET } from "../../excel/grid/area";
import { columnWidth, DEFAULT_ROW_HEIGHT, rowHeight } from "../../excel/grid/measures";
import type { SheetState } from "../../excel/state";

const PIXELS_PER_POINT = 96 / 72;
/** Empty cells shown beyond the filled ones. */
const MARGIN = { rows: 12, columns: 3 };
/** Where counting ends even if all lines are hidden. */
const LIMIT = ROW_COUNT;
const LEAST = { rows: 30, columns: 14 };

/** Points as an integer number of pixels. */
export function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** A visible column or row. */
export interface Line {
  readonly index: number;
  /** In pixels, as is its start. */
  readonly size: number;
  readonly start: number;
  readonly frozen: boolean;
}

/** At least this many lines, and more until they reach this many pixels. */
function lines(
  count: number,
  reach: number,
  frozen: number,
  sizeOf: (index: number) => number,
): Line[] {
  const shown: Line[] = [];
  let start = 0;
  for (let index = 0; index < LIMIT && (index < count || start < reach); index += 1) {
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

/** How much of a sheet the page must show: its window in pixels, and the selected cell. */
interface Reach {
  readonly width: number;
  readonly height: number;
  readonly row: number;
  readonly column: number;
}

/** The columns and rows of a sheet that the page shows: all used ones and some more. */
export function layoutOf(sheet: SheetState, reach: Reach): Layout {
  const used = usedArea(sheet, WHOLE_SHEET, false);
  const rows = Math.max(used ? used.row + used.rowCount : 0, reach.row + 1) + MARGIN.rows;
  const columns =
    Math.max(used ? used.column + used.columnCount : 0, reach.column + 1) + MARGIN.columns;
  const end = (ends: readonly number[]): number =>
    ends.length === 0 ? 0 : pixels(Math.max(...ends) + DEFAULT_ROW_HEIGHT);
  const right = end(sheet.charts.map(({ left, width }) => left + width));
  const bottom = end(sheet.charts.map(({ top, height }) => top + height));
  return {
    rows: lines(
      Math.min(Math.max(rows, LEAST.rows), ROW_COUNT),
      Math.max(bottom, reach.height),
      sheet.frozenRows,
      (row) => pixels(rowHeight(sheet, row)),
    ),
    columns: lines(
      Math.min(Math.max(columns, LEAST.columns), COLUMN_COUNT),
      Math.max(right, reach.width),
      sheet.frozenColumns,
      (column) => pixels(columnWidth(sheet, column)),
    ),
  };
}

/** The old lines if the new ones are equal, so that nothing that depends on them is drawn again. */
export function keepLines(before: readonly Line[] | undefined, now: readonly Line[]) {
  const alike =
    before?.length === now.length &&
    now.every((line, at) => {
      const former = before[at];
      return (
        former?.index === line.index &&
        former.size === line.size &&
        former.start === line.start &&
        former.frozen === line.frozen
      );
    });
  return alike ? before : now;
}

/** Size of the frozen ones, in pixels. */
export function frozenSize(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => (line.frozen ? sum + line.size : sum), 0);
}
