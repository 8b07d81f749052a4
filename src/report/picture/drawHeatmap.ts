import { NAVY, QUIET } from "../../workbook/plan/palette";
import { shortTitle } from "../../workbook/sheets/data/planChartData";
import { notAgreedKey } from "../paper/notAgreedKey";
import type { HeatmapTable } from "../paper/paperHeatmap";
import type { Paper } from "../paper/paper";
import type { Drawing } from "./Drawing";
import { keyShapes } from "./keyShapes";
import { MARGIN, PICTURE_WIDTH } from "./measures";
import { signShapes } from "./signShapes";
import { svgPicture, svgText } from "./svg";
import { svgName } from "./svgName";
import { reportText } from "../text/reportText";

const NAMES = 210;
const ROW = 27;
const TITLE = 34;
const HEAD = 22;
const NOTE = 18;
const TITLE_TEXT = reportText("picture.heatmap");

/** Draws the heatmap: a sign or label in every tile, key areas beside them, the key below. */
export function drawHeatmap(paper: Paper): Drawing {
  const shapes = [svgText(MARGIN, 24, TITLE_TEXT, { size: 17, bold: true, colour: NAVY })];
  let top = TITLE;
  for (const table of paper.heatmap) {
    shapes.push(...tableShapes(table, top, paper.levelCount));
    top += HEAD + table.rows.length * ROW + 10;
  }
  const key = keyShapes(paper, top);
  shapes.push(...key.shapes);
  const note = notAgreedKey(paper);
  if (note !== "") shapes.push(svgText(MARGIN, key.height + 8, note, { size: 12 }));
  const height = key.height + (note === "" ? 0 : NOTE);
  return {
    svg: svgPicture(PICTURE_WIDTH, height, shapes),
    width: PICTURE_WIDTH,
    height,
    title: TITLE_TEXT,
    description: told(paper),
  };
}

function tableShapes(table: HeatmapTable, top: number, levelCount: number): readonly string[] {
  const tile = (PICTURE_WIDTH - 2 * MARGIN - NAMES) / table.heads.length;
  const left = (column: number): number => MARGIN + NAMES + column * tile;
  return [
    ...table.heads.map((head, column) =>
      svgText(left(column) + tile / 2, top + 15, head, {
        size: 12,
        anchor: "middle",
        colour: QUIET,
      }),
    ),
    ...table.rows.flatMap(({ ref, title, tiles }, row) => {
      const y = top + HEAD + row * ROW;
      return [
        ...svgName(`${ref}  ${shortTitle(title)}`, MARGIN, y + ROW / 2, NAMES - 8),
        ...tiles.flatMap((one, column) =>
          signShapes(
            one,
            [left(column), y, tile, ROW],
            // The head has the titles there, which leaves the tile room for the label.
            table.titled || one.level === undefined ? one.sign : one.words,
            levelCount,
          ),
        ),
      ];
    }),
  ];
}

/** "Engaging Councillors: Reporting 2 - Developing, ..." for every key area. */
function told(paper: Paper): string {
  const rows = paper.heatmap.flatMap((table) =>
    table.rows.map(
      ({ title, tiles }) =>
        `${title}: ${tiles.map((tile) => `${tile.title} ${tile.words}`).join(", ")}.`,
    ),
  );
  return [reportText("picture.heatmap.told", { rows: rows.join(" ") }), notAgreedKey(paper)]
    .filter((part) => part !== "")
    .join(" ");
}
