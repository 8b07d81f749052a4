/** The text in the formula bar for a cell, which editing also begins with. */
import { cellAt, valueAt } from "../../excel/grid/cells";
import { numberFormatAt } from "../../excel/grid/formats";
import { formatNumber } from "../../excel/grid/formatNumber";
import type { Host } from "../../excel/Host";
import type { SheetState } from "../../excel/state";

const DATE = /[ymd]/i;

/** Formula, or the value as one would type it: dates as day, month and year. */
export function typedText(host: Host, sheet: SheetState, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  if (cell?.formula !== undefined) return cell.formula;
  const value = valueAt(host, sheet, row, column);
  const format = numberFormatAt(sheet, row, column);
  const isDate = typeof value === "number" && DATE.test(format.replace(/"[^"]*"|General/gi, ""));
  return formatNumber(value, isDate ? "dd/mm/yyyy" : "General");
}
