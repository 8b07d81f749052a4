/** What a cell shows: text, format with conditional formats, lines, link. */
import type { CellValue } from "../../engine/CalculationEngine";
import { borderAt } from "../../excel/grid/borders";
import { cellAt, valueAt } from "../../excel/grid/cells";
import { formatAt } from "../../excel/grid/formats";
import { formatNumber } from "../../excel/grid/formatNumber";
import type { Host } from "../../excel/Host";
import type { BorderState, CellFormat, SheetState } from "../../excel/state";
import { withConditionalFormats } from "./conditionalFormat";
import { linkTarget } from "./links";

export interface CellView {
  readonly value: CellValue;
  readonly text: string;
  readonly format: CellFormat;
  readonly right: BorderState | undefined;
  readonly bottom: BorderState | undefined;
  readonly link: boolean;
  /** True where a person cannot type. */
  readonly locked: boolean;
}

/** Reads a cell for the grid. */
export function cellView(host: Host, sheet: SheetState, row: number, column: number): CellView {
  const own = formatAt(sheet, row, column);
  const format = withConditionalFormats(host, sheet, row, column, own);
  const value = valueAt(host, sheet, row, column);
  const link = linkTarget(cellAt(sheet, row, column)) !== undefined;
  return {
    value,
    text: formatNumber(value, format.numberFormat ?? "General"),
    format,
    right: format.borders?.right ?? borderAt(sheet, row, column, "right"),
    bottom: format.borders?.bottom ?? borderAt(sheet, row, column, "bottom"),
    link,
    locked: sheet.protection !== undefined && own.locked !== false,
  };
}
