/** The heatmap's tiles: texts, styles and colours. */
import { area, columnLetters, textLiteral, type Area } from "../../plan/address";
import { linkFormula } from "../../plan/formulas";
import { tileTitle, type HeatmapGrid } from "./heatmapGrids";
import { keyAreaName } from "../../plan/names";
import { NAVY, NOT_ASSESSED, QUIET, WHITE } from "../../plan/palette";
import type {
  CellBlock,
  CellContent,
  ConditionalFormatPlan,
  StylePlan,
} from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import {
  HEADER_STYLE,
  levelStyle,
  LINK_STYLE,
  NOT_A_LEVEL_STYLE,
  NOT_APPLICABLE_STYLE,
  ROW_RULES,
} from "../planShared";
import type { Group } from "../data/groups";
import { FIRST_TILE, type PlacedGrid } from "./heatmapPlaces";

/** The cells of a grid: its headings, and a row for each key area. */
export function gridBlock(context: PlanContext, grid: PlacedGrid, tilePixels: number): CellBlock {
  const { data } = context;
  const ownThemes = data.keyAreaGroups.every((group) => group.ownKeyArea);
  return {
    row: grid.headerRow,
    column: 0,
    cells: [
      ["Ref", ownThemes ? "Theme" : "Key area", "Weakest level", "Assessed", ...grid.heads],
      ...grid.groups.map((group): CellContent[] => {
        const index = data.groups.indexOf(group);
        return [
          { formula: linkFormula(keyAreaName(group.keyAreaNumber), group.ref) },
          group.title,
          { formula: `=${context.onData(data.group("shown", index))}` },
          { formula: `=${context.onData(data.group("countText", index))}` },
          ...grid.heads.map((_, position) =>
            position < group.count ? tile(context, grid, group, position, tilePixels) : null,
          ),
        ];
      }),
    ],
  };
}

/** Only the level number in the first line, so that colour rules can read it from the cell. */
function tile(
  context: PlanContext,
  grid: HeatmapGrid,
  group: Group,
  position: number,
  tilePixels: number,
): CellContent {
  const { data, lowest } = context;
  const number = context.onData(data.valueCode("number", group.first + position, 1));
  const sign = `IF(${number}="","\u2013",IF(${number}="not a level","!",${number}))`;
  const title = group.keyArea?.valueCodes[position].title ?? "";
  const second = grid.titled
    ? `CHAR(10)&${textLiteral(tileTitle(title, tilePixels))}`
    : `IF(ISNUMBER(${number}),CHAR(10)&INDEX(${context.onData(data.levelNames)},${number}-${lowest.value}+1),"")`;
  return { formula: `=${sign}&${second}` };
}

/** The styles of a grid before any level is given. */
export function gridStyles(grid: PlacedGrid): readonly StylePlan[] {
  const rows = grid.groups.length;
  const first = grid.headerRow + 1;
  const themeStarts = grid.groups.flatMap((group, index) =>
    index > 0 && grid.groups[index - 1].theme !== group.theme
      ? [area(first + index, 0, 1, FIRST_TILE)]
      : [],
  );
  return [
    { areas: [area(grid.headerRow, 0, 1, FIRST_TILE + grid.heads.length)], style: HEADER_STYLE },
    {
      areas: [area(grid.headerRow, FIRST_TILE, rows + 1, grid.heads.length), area(first, 3, rows)],
      style: { horizontal: "Center" },
    },
    {
      areas: [area(first, FIRST_TILE, rows, grid.heads.length)],
      style: {
        size: 9,
        borders: [
          {
            edges: ["top", "bottom", "left", "right", "insideHorizontal", "insideVertical"],
            colour: WHITE,
          },
        ],
      },
    },
    { areas: [area(first, 0, rows, FIRST_TILE)], style: ROW_RULES },
    { areas: [area(first, 0, rows)], style: { ...LINK_STYLE, bold: true } },
    { areas: [area(first, 2, rows)], style: { bold: true, indent: 1 } },
    { areas: [area(grid.headerRow, 2)], style: { indent: 1 } },
    ...(themeStarts.length === 0 || !grid.titled
      ? []
      : [
          {
            areas: themeStarts,
            style: { borders: [{ edges: ["top" as const], colour: NAVY }] },
          },
        ]),
  ];
}

/** Conditional formats that colour a grid's tiles by their text. */
export function tileFormats(
  context: PlanContext,
  grid: PlacedGrid,
): readonly ConditionalFormatPlan[] {
  const { framework, colours, assessment } = context;
  const tiles: Area = area(grid.headerRow + 1, FIRST_TILE, grid.groups.length, grid.heads.length);
  const cell = `${columnLetters(tiles.column)}${tiles.row + 1}`;
  const says = (sign: string): ConditionalFormatPlan["when"] => ({
    kind: "formula",
    formula: `=LEFT(${cell},FIND(CHAR(10),${cell}&CHAR(10))-1)="${sign}"`,
  });
  return [
    ...framework.levels.map((level, index): ConditionalFormatPlan => ({
      areas: [tiles],
      when: says(String(level.value)),
      style: levelStyle(colours[index]),
    })),
    {
      areas: [tiles],
      when: says("\u2013"),
      style: {
        colour: QUIET,
        borders: [{ edges: ["top", "bottom", "left", "right"], colour: NOT_ASSESSED.rule }],
      },
    },
    {
      areas: [tiles],
      when: says("!"),
      style: { ...NOT_A_LEVEL_STYLE, bold: true },
    },
    ...(assessment.details.allowNotApplicable
      ? [
          {
            areas: [tiles],
            when: says("n/a"),
            style: NOT_APPLICABLE_STYLE,
          },
        ]
      : []),
  ];
}
