import { NAVY } from "../../workbook/plan/palette";
import { shortTitle } from "../../workbook/sheets/data/planChartData";
import type { Distribution, Paper } from "../paper/paper";
import type { Drawing } from "./Drawing";
import { keyShapes } from "./keyShapes";
import { MARGIN, PICTURE_WIDTH } from "./measures";
import { signShapes } from "./signShapes";
import { svgPicture, svgText } from "./svg";
import { svgName } from "./svgName";
import { reportText } from "../text/reportText";

const NAMES = 210;
const ROW = 30;
const TITLE = 40;

/**
 * Draws how many value codes of every key area are at each level: counts side by side, never a mean.
 */
export function drawDistribution(paper: Paper): Drawing {
  const { distribution, groupWord } = paper;
  const title = reportText("picture.distribution", { word: groupWord });
  const most = Math.max(...distribution.map(({ counts }) => sum(counts)), 1);
  const one = (PICTURE_WIDTH - 2 * MARGIN - NAMES) / most;
  const key = keyShapes(paper, TITLE + distribution.length * ROW + 6);
  return {
    svg: svgPicture(PICTURE_WIDTH, key.height, [
      svgText(MARGIN, 24, title, { size: 17, bold: true, colour: NAVY }),
      ...distribution.flatMap((row, index) => rowShapes(row, TITLE + index * ROW, one, paper)),
      ...key.shapes,
    ]),
    width: PICTURE_WIDTH,
    height: key.height,
    title,
    description: `${title}. ${distribution.map((row) => told(row, paper)).join(" ")}`,
  };
}

function rowShapes(
  { ref, title, counts }: Distribution,
  y: number,
  one: number,
  { key, levelCount }: Paper,
): readonly string[] {
  let x = MARGIN + NAMES;
  const bars = counts.flatMap((count, index) => {
    if (count === 0) return [];
    const width = count * one;
    const left = x;
    x += width;
    return signShapes(key[index], [left, y + 2, width, ROW - 4], String(count), levelCount);
  });
  return [...svgName(`${ref}  ${shortTitle(title)}`, MARGIN, y + ROW / 2, NAMES - 8), ...bars];
}

/** "Enablers: 2 at 2 - Developing, 1 at 3 - Mature, 1 not assessed." */
function told({ title, counts }: Distribution, { key }: Paper): string {
  const parts = counts.flatMap((count, index) => {
    if (count === 0) return [];
    const { level, words } = key[index];
    return [
      level === undefined
        ? `${count} ${words}`
        : reportText("picture.told.at", { count, level: words }),
    ];
  });
  return `${title}: ${parts.join(", ")}.`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
