/** Column widths at which no word is broken. */
import { textWidth } from "../../workbook/plan/textMeasure";
import type { TableBlock } from "../blocks/Block";

/** The text of tables, in points; bold is the wider. */
const FONT = { size: 9, bold: true };
/** Pixels beside the text: padding and lines. */
const AROUND = 13;
/** A word wider than this share of the table, such as an address, is broken. */
const WIDEST_WORD = 0.3;

/**
 * The table's widths in per cent, changed as little as possible: a column too narrow for its longest
 * word takes from the columns that have the most to spare.
 * @param tablePixels width of the table at 96 to the inch
 */
export function fittedWidths(
  { widths, heads, rows }: TableBlock,
  tablePixels: number,
): readonly number[] {
  const needed = widths.map((_, column) => {
    const texts = [heads[column], ...rows.flatMap((row) => row[column].lines)];
    const words = texts.flatMap((text) => text.split(/\s+/));
    const fitting = words
      .map((word) => textWidth(word, FONT) + AROUND)
      .filter((width) => width <= tablePixels * WIDEST_WORD);
    return (Math.max(0, ...fitting) / tablePixels) * 100;
  });
  const missing = sum(widths.map((width, column) => Math.max(0, needed[column] - width)));
  const spare = widths.map((width, column) => Math.max(0, width - needed[column]));
  const share = sum(spare) === 0 ? 0 : Math.min(1, missing / sum(spare));
  return widths.map((width, column) =>
    width < needed[column] ? needed[column] : width - spare[column] * share,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
