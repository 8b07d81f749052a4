/** Columns whose cells hold a level of the scale: wide enough that labels of many words are readable. */
import type { Framework } from "../../framework/framework";
import { columnFor, countLines, textWidth } from "./textMeasure";

const FONT = { size: 10, bold: true };
/** Lines that a label may take before its column is made wider. */
const FEW_LINES = 3;
const STEP = 4;

interface LabelColumn {
  /** In pixels. */
  readonly width: number;
  /** How many the longest label takes, in bold. */
  readonly lines: number;
}

/**
 * Between these widths in pixels, the narrowest column in which no word is broken and no label takes more than three lines, as far
 * as the widest allows.
 */
export function labelColumn(
  { levels }: Pick<Framework, "levels">,
  { least, most }: { readonly least: number; readonly most: number },
): LabelColumn {
  const labels = levels.map(({ label }) => label);
  const words = labels.flatMap((label) => label.split(" "));
  const word = columnFor(Math.max(...words.map((one) => textWidth(one, FONT))));
  const linesAt = (width: number): number =>
    Math.max(...labels.map((label) => countLines(label, width, FONT)));
  let width = Math.min(most, Math.max(least, word));
  while (width < most && linesAt(width) > FEW_LINES) width = Math.min(most, width + STEP);
  return { width, lines: linesAt(width) };
}
