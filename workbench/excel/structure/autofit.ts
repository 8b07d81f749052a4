/** Estimates autofit: Excel measures with the font, this counts characters. */
import type { Host } from "../Host";
import { forEachCell } from "../grid/cells";
import { formatAt } from "../grid/formats";
import { DEFAULT_COLUMN_WIDTH } from "../grid/measures";
import { shownText } from "../grid/shownText";
import { COLUMN_COUNT } from "../../engine/formula/address";
import type { CellState, RangeAddress, SheetState } from "../state";

/** Mean width of a character, in points per point of font size. */
const CHARACTER = 0.5;
const PITCH = 1.36;

/** Gives rows the height of their tallest cell. */
export function fitRows(host: Host, sheet: SheetState, area: RangeAddress): void {
  const heights = new Map<number, number>();
  const wholeRows = { ...area, column: 0, columnCount: COLUMN_COUNT };
  forEachCell(sheet, wholeRows, (_: CellState, row, column) => {
    const { fontSize = 11, wrapText } = formatAt(sheet, row, column);
    const width = sheet.columns.get(column)?.width ?? DEFAULT_COLUMN_WIDTH;
    const perLine = Math.max(1, Math.floor(width / (fontSize * CHARACTER)));
    const lines = shownText(host, sheet, row, column)
      .split("\n")
      .map((line) => (wrapText ? Math.max(1, Math.ceil(line.length / perLine)) : 1));
    const total = wrapText ? lines.reduce((sum, count) => sum + count, 0) : 1;
    const height = Math.min(409.5, Math.max(15, total * fontSize * PITCH));
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  });
  for (const [row, height] of heights) {
    sheet.rows.set(row, { ...sheet.rows.get(row), height });
  }
}
