/** What a cell shows: text, format including conditional formats, lines, link. */
import type { CellValue } from "../../engine/CalculationEngine";
import { valueAt } from "../../excel/grid/cells";
import { formatAt } from "../../excel/grid/formats";
import { formatNumber } from "../../excel/grid/formatNumber";
import type { Host } from "../../excel/Host";
import type { BorderState, CellFormat, SheetState } from "../../excel/state";
import { linkTarget } from "./links";
import { lineBelow, lineRight, type ShownFormats } from "./shownFormats";

export interface CellView {
  readonly value: CellValue;
  readonly text: string;
  readonly format: CellFormat;
  readonly right: BorderState | undefined;
  readonly bottom: BorderState | undefined;
  readonly link: boolean;
  /** True if a person cannot type. */
  readonly locked: boolean;
}

/** Reads a cell for the grid. */
export function cellView(
  host: Host,
  sheet: SheetState,
  formats: ShownFormats,
  row: number,
  column: number,
): CellView {
  const format = formats(row, column);
  const value = valueAt(host, sheet, row, column);
  return {
    value,
    text: formatNumber(value, format.numberFormat ?? "General"),
    format,
    right: lineRight(formats, row, column),
    bottom: lineBelow(formats, row, column),
    link: linkTarget(host, sheet, row, column) !== undefined,
    locked: sheet.protection !== undefined && formatAt(sheet, row, column).locked !== false,
  };
}
