import type { Host } from "../Host";
import type { SheetState } from "../state";
import { valueAt } from "./cells";
import { numberFormatAt } from "./formats";
import { formatNumber } from "./formatNumber";

/** The text that a cell shows: its current value in its number format. */
export function shownText(host: Host, sheet: SheetState, row: number, column: number): string {
  return formatNumber(valueAt(host, sheet, row, column), numberFormatAt(sheet, row, column));
}
