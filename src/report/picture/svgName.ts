import { breakLines } from "../../workbook/plan/textMeasure";
import { svgText } from "./svg";

const SIZE = 12;
const PITCH = 13;
/** 9 points are 12 pixels. */
const FONT = { size: 9 };

/** A name centred vertically in a row, on one line or two; a longer one ends with an ellipsis. */
export function svgName(text: string, x: number, middle: number, width: number): readonly string[] {
  const lines = breakLines(text, width, FONT);
  const shown = lines.length <= 2 ? lines : [lines[0], `${lines[1]}\u2026`];
  const first = middle + 4 - ((shown.length - 1) * PITCH) / 2;
  return shown.map((line, index) => svgText(x, first + index * PITCH, line, { size: SIZE }));
}
