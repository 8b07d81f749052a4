import { breakLines } from "../../workbook/plan/textMeasure";
import { svgText } from "./svg";

const SIZE = 12;
const PITCH = 13;
/** The points that make 12 pixels. */
const FONT = { size: 9 };

/** A name in the middle of a row, on one line or two; what is longer still ends in dots. */
export function svgName(text: string, x: number, middle: number, width: number): readonly string[] {
  const lines = breakLines(text, width, FONT);
  const shown = lines.length <= 2 ? lines : [lines[0], `${lines[1]}\u2026`];
  const first = middle + 4 - ((shown.length - 1) * PITCH) / 2;
  return shown.map((line, index) => svgText(x, first + index * PITCH, line, { size: SIZE }));
}
