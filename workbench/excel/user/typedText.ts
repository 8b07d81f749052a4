/** The text in the formula bar for a cell, which editing also begins with. */
import { cellAt, valueAt } from "../grid/cells";
import { numberFormatAt } from "../grid/formats";
import { formatNumber } from "../grid/formatNumber";
import type { Host } from "../Host";
import type { SheetState } from "../state";

const DATE = /[ymd]/i;

/**
 * Formula, or the value as one would type it: dates as day, month and year, texts with the
 * apostrophe that they were entered with.
 */
export function typedText(host: Host, sheet: SheetState, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  if (cell?.formula !== undefined) return cell.formula;
  if (cell?.quotePrefix === true) return `'${String(cell.value)}`;
  const value = valueAt(host, sheet, row, column);
  const format = numberFormatAt(sheet, row, column);
  const isDate = typeof value === "number" && DATE.test(format.replace(/"[^"]*"|General/gi, ""));
  return formatNumber(value, isDate ? "dd/mm/yyyy" : "General");
}
