/** The formats that a sheet's cells currently show, including conditional formats. */
import { COLUMN_COUNT } from "../../engine/formula/address";
import { formatAt } from "../../excel/grid/formats";
import type { Host } from "../../excel/Host";
import type { BorderState, CellFormat, SheetState } from "../../excel/state";
import { withConditionalFormats } from "./conditionalFormat";

export type ShownFormats = (row: number, column: number) => CellFormat;

/** Reads the formats of one state of the sheet; evaluates each cell's rules only once. */
export function shownFormats(host: Host, sheet: SheetState): ShownFormats {
  const known = new Map<number, CellFormat>();
  return (row, column) => {
    const key = row * COLUMN_COUNT + column;
    const before = known.get(key);
    if (before) return before;
    const own = formatAt(sheet, row, column);
    const format = withConditionalFormats(host, sheet, row, column, own);
    known.set(key, format);
    return format;
  };
}

/** The line to the right of a cell, whichever of the two cells has it. */
export function lineRight(
  formats: ShownFormats,
  row: number,
  column: number,
): BorderState | undefined {
  return formats(row, column).borders?.right ?? formats(row, column + 1).borders?.left;
}

/** The line below a cell. */
export function lineBelow(
  formats: ShownFormats,
  row: number,
  column: number,
): BorderState | undefined {
  return formats(row, column).borders?.bottom ?? formats(row + 1, column).borders?.top;
}
