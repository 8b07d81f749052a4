import {
  levelColours,
  NOT_APPLICABLE,
  NOT_ASSESSED,
  type ColourPair,
} from "../../workbook/plan/palette";
import type { HeatmapTile } from "../paper/paperHeatmap";
import { svgBox, svgText } from "./svg";

/** A sign of the heatmap, and the level that gives its colour. */
type Sign = Pick<HeatmapTile, "sign" | "level">;

/**
 * A box in a sign's colours with a text in its middle; a sign that is not a level gets a dashed
 * edge.
 */
export function signShapes(
  sign: Sign,
  [x, y, width, height]: readonly [number, number, number, number],
  text: string,
  levelCount: number,
): readonly string[] {
  const { fill, text: colour } = signColours(sign, levelCount);
  // Boxes barely wider than a line have no room for a gap.
  const air = Math.min(1, width / 4);
  return [
    svgBox([x + air, y + 1, width - 2 * air, height - 2], {
      fill,
      ...(sign.level === undefined ? { stroke: NOT_ASSESSED.rule, dashed: true } : {}),
    }),
    svgText(x + width / 2, y + height / 2 + 5, text, {
      size: 14,
      bold: true,
      anchor: "middle",
      colour,
    }),
  ];
}

function signColours({ sign, level }: Sign, levelCount: number): ColourPair {
  if (level !== undefined) return levelColours(levelCount)[level];
  return sign === "n/a" ? NOT_APPLICABLE : NOT_ASSESSED;
}
