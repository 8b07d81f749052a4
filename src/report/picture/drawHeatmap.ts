import {
  levelColours,
  NAVY,
  NOT_APPLICABLE,
  NOT_ASSESSED,
  QUIET,
  type ColourPair,
} from "../../workbook/palette";
import { shortTitle } from "../../workbook/data/planChartData";
import { textWidth } from "../../workbook/textMeasure";
import type { HeatmapTable, HeatmapTile, Paper } from "../paper";
import type { Drawing } from "./Drawing";
import { svgBox, svgPicture, svgText } from "./svg";
import { svgName } from "./svgName";

const WIDTH = 680;
const MARGIN = 12;
const NAMES = 210;
const ROW = 27;
const TITLE = 34;
const HEAD = 22;
const KEY = 34;
/** The points that make the 12 pixels of the key. */
const KEY_FONT = { size: 9 };

/** The heatmap as a picture: a number in every tile, key areas beside it, a key below. */
export function drawHeatmap(paper: Paper): Drawing {
  const shapes = [
    svgText(MARGIN, 24, "Level of every value code", { size: 17, bold: true, colour: NAVY }),
  ];
  let top = TITLE;
  for (const table of paper.heatmap) {
    shapes.push(...tableShapes(table, top, paper.levelCount));
    top += HEAD + table.rows.length * ROW + 10;
  }
  const key = keyShapes(paper, top);
  shapes.push(...key.shapes);
  const { height } = key;
  return { svg: svgPicture(WIDTH, height, shapes), width: WIDTH, height, description: told(paper) };
}

function tableShapes(table: HeatmapTable, top: number, levelCount: number): readonly string[] {
  const tile = (WIDTH - 2 * MARGIN - NAMES) / table.heads.length;
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
          tileShapes(one, [left(column), y, tile, ROW], levelCount, !table.titled),
        ),
      ];
    }),
  ];
}

function tileShapes(
  { sign, words, level }: Pick<HeatmapTile, "sign" | "words" | "level">,
  [x, y, width, height]: readonly [number, number, number, number],
  levelCount: number,
  inWords: boolean,
): readonly string[] {
  const colours: ColourPair =
    level !== undefined
      ? levelColours(levelCount)[level]
      : sign === "n/a"
        ? NOT_APPLICABLE
        : NOT_ASSESSED;
  return [
    svgBox([x + 1, y + 1, width - 2, height - 2], {
      fill: colours.fill,
      ...(level === undefined ? { stroke: NOT_ASSESSED.rule, dashed: true } : {}),
    }),
    svgText(x + width / 2, y + height / 2 + 5, inWords && level !== undefined ? words : sign, {
      size: 14,
      bold: true,
      anchor: "middle",
      colour: colours.text,
    }),
  ];
}

function keyShapes(
  paper: Paper,
  top: number,
): { readonly shapes: readonly string[]; readonly height: number } {
  let x = MARGIN;
  let y = top;
  const shapes = paper.key.flatMap((one) => {
    const name = one.words.replace(/^\d+ - /, "");
    const width = 29 + textWidth(name, KEY_FONT) + 14;
    if (x + width > WIDTH) {
      x = MARGIN;
      y += KEY;
    }
    const left = x;
    x += width;
    return [
      ...tileShapes(one, [left, y + 4, 24, 22], paper.levelCount, false),
      svgText(left + 29, y + 19, name, { size: 12 }),
    ];
  });
  return { shapes, height: y + KEY };
}

/** "Engaging Councillors: Reporting 2 - Developing, ..." for every key area. */
function told(paper: Paper): string {
  const rows = paper.heatmap.flatMap((table) =>
    table.rows.map(
      ({ title, tiles }) =>
        `${title}: ${tiles.map((tile) => `${tile.title} ${tile.words}`).join(", ")}.`,
    ),
  );
  return `Heatmap of the level of every value code. ${rows.join(" ")}`;
}
