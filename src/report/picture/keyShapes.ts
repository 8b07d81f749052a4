import { textWidth } from "../../workbook/plan/textMeasure";
import type { Paper } from "../paper/paper";
import { MARGIN, PICTURE_WIDTH } from "./measures";
import { signShapes } from "./signShapes";
import { svgText } from "./svg";

const ROW = 34;
/** 9 points are the key's 12 pixels. */
const FONT = { size: 9 };

/** Draws the key from `top` down, in as many rows as it needs; `height` is where it ends. */
export function keyShapes(
  { key, levelCount }: Paper,
  top: number,
): { readonly shapes: readonly string[]; readonly height: number } {
  let x = MARGIN;
  let y = top;
  const shapes = key.flatMap((one) => {
    const name = one.words.replace(/^\d+ - /, "");
    const width = 29 + textWidth(name, FONT) + 14;
    if (x + width > PICTURE_WIDTH) {
      x = MARGIN;
      y += ROW;
    }
    const left = x;
    x += width;
    return [
      ...signShapes(one, [left, y + 4, 24, 22], one.sign, levelCount),
      svgText(left + 29, y + 19, name, { size: 12 }),
    ];
  });
  return { shapes, height: y + ROW };
}
