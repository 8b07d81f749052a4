import { levelColours, NAVY, QUIET, RULE, STEPS_TO_TARGET } from "../../workbook/plan/palette";
import { shortTitle } from "../../workbook/sheets/data/planChartData";
import type { Paper, SummaryRow } from "../paper/paper";
import type { Drawing } from "./Drawing";
import { MARGIN, PICTURE_WIDTH } from "./measures";
import { svgBox, svgPicture, svgText } from "./svg";
import { svgName } from "./svgName";

const NAMES = 250;
const ROW = 26;
const TITLE = 40;
const TITLE_TEXT = "Weakest level and steps to the target";

/**
 * Draws the weakest level of every key area as a bar, with the levels up to its target in a pale
 * colour.
 */
export function drawTargets(paper: Paper): Drawing {
  const rows = paper.rows.filter(({ kind }) => kind === "keyArea");
  const step = (PICTURE_WIDTH - 2 * MARGIN - NAMES) / paper.levelCount;
  const height = TITLE + rows.length * ROW + MARGIN;
  const lines = Array.from({ length: paper.levelCount + 1 }, (_, index) =>
    svgBox([MARGIN + NAMES + index * step, TITLE - 4, 1, rows.length * ROW + 4], { fill: RULE }),
  );
  return {
    svg: svgPicture(PICTURE_WIDTH, height, [
      svgText(MARGIN, 24, TITLE_TEXT, {
        size: 17,
        bold: true,
        colour: NAVY,
      }),
      ...lines,
      ...rows.flatMap((row, index) => rowShapes(row, TITLE + index * ROW, step, paper)),
    ]),
    width: PICTURE_WIDTH,
    height,
    title: TITLE_TEXT,
    description: `Weakest level of every key area and its target. ${rows.map(told).join(" ")}`,
  };
}

function rowShapes(row: SummaryRow, y: number, step: number, paper: Paper): readonly string[] {
  const name = `${row.ref}  ${shortTitle(row.title)}${row.provisional ? "\u00A0*" : ""}`;
  const left = MARGIN + NAMES;
  const level = indexOf(row.weakest?.label, paper);
  const target = indexOf(row.target, paper);
  const bars: string[] = [];
  if (level === undefined) {
    bars.push(svgText(left + 6, y + 17, "not assessed", { size: 12, colour: QUIET }));
  } else {
    const { fill, text } = levelColours(paper.levelCount)[level];
    const width = (level + 1) * step;
    bars.push(
      svgBox([left, y + 3, width, ROW - 6], { fill }),
      svgText(left + 8, y + 18, row.weakest?.label ?? "", { size: 12, bold: true, colour: text }),
    );
    if (target !== undefined && target > level) {
      const steps = target - level;
      bars.push(
        svgBox([left + width, y + 3, steps * step, ROW - 6], {
          fill: STEPS_TO_TARGET,
          stroke: RULE,
        }),
        svgText(left + width + 8, y + 18, `+${steps}`, { size: 12 }),
      );
    }
  }
  return [...svgName(name, MARGIN, y + ROW / 2, NAMES - 8), ...bars];
}

/** Index of the level with that label, from the paper's key. */
function indexOf(label: string | undefined, paper: Paper): number | undefined {
  return paper.key.find(({ words, level }) => words === label && level !== undefined)?.level;
}

function told({ title, weakest, target, provisional }: SummaryRow): string {
  const level = weakest === null ? "not assessed" : weakest.label;
  return `${title}: ${level}${provisional && weakest !== null ? ", provisional" : ""}, target ${target}.`;
}
