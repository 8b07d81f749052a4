/** The cells of the Heatmap's grid, their styles and colours. */
import { area, relativeAddress, textLiteral, type Area } from "../../plan/address";
import { linkFormula } from "../../plan/formulas";
import { keyAreaName } from "../../plan/names";
import { NAVY, NOT_ASSESSED, QUIET, RULE, WHITE } from "../../plan/palette";
import type {
  BorderPlan,
  CellBlock,
  CellContent,
  ConditionalFormatPlan,
  Edge,
  Style,
  AreaStylePlan,
  StylePlan,
} from "../../plan/SheetPlan";
import { textWidth } from "../../plan/textMeasure";
import { sheetText } from "../../plan/text/sheetText";
import { shortTitle } from "../data/planChartData";
import { groupWord } from "../data/summaryTexts";
import { NOT_AGREED } from "../shownGroup";
import { shownGroupsMoved } from "../movedMark";
import type { PlanContext } from "../planContext";
import {
  HEADER_STYLE,
  levelStyle,
  LINK_STYLE,
  NOT_A_LEVEL_STYLE,
  NOT_APPLICABLE_STYLE,
} from "../planShared";
import type { HeatmapMeasures } from "./heatmapMeasures";
import {
  CELLS_PER_TILE,
  FIRST_TILE,
  HEADER_ROW,
  heatmapRows,
  tilesAcross,
  type HeatmapRow,
} from "./heatmapRows";
import { NAME_SIZE, tileName } from "./tileName";

/** What a tile shows in place of a level's number. */
export const SIGNS = { notAssessed: "\u2013", notALevel: "!", notApplicable: "n/a" } as const;

/** Points of a tile's number or sign. */
export const NUMBER_STYLE: Style = { size: 14, bold: true, horizontal: "Center", wrap: false };
export const NAME_STYLE = { size: NAME_SIZE, horizontal: "Left", wrap: true } as const;

/** The header, and the rows of tiles. */
export function gridBlock(context: PlanContext, measures: HeatmapMeasures): CellBlock {
  const { data, framework } = context;
  const shown = shownGroupsMoved(context);
  const tileCells = tilesAcross(framework) * CELLS_PER_TILE;
  return {
    row: HEADER_ROW,
    column: 0,
    cells: [
      [...heads(context), tilesHead(measures), ...emptyCells(tileCells - 1)],
      ...heatmapRows(framework).map((row): CellContent[] => {
        const tiles = row.valueCodes.flatMap((code, index): CellContent[] => [
          { formula: numberFormula(context, row.group.first + row.first + index) },
          tileName(code, measures.name),
        ]);
        const index = data.groups.findIndex(({ keyArea }) => keyArea === row.group.keyArea);
        return [
          ...(row.first > 0
            ? [null, sheetText("heatmap.continued"), null, null]
            : [
                { formula: linkFormula(keyAreaName(row.group.keyAreaNumber), row.group.ref) },
                shortTitle(row.group.title),
                { formula: `=${shown[index]}` },
                { formula: `=${context.onData(data.group("countText", index))}` },
              ]),
          ...tiles,
          ...emptyCells(tileCells - tiles.length),
        ];
      }),
    ],
  };
}

/** The headings of the columns before the tiles, which are those of the grid's table. */
function heads(context: PlanContext): readonly string[] {
  return [
    sheetText("reference.ref"),
    sheetText(groupWord(context) === "theme" ? "start.theme" : "keyAreas.keyArea"),
    sheetText("summary.weakestLevel"),
    sheetText("summary.assessed"),
  ];
}

/** The heading of all tiles, which overflows the cells to its right. */
function tilesHead({ columns }: HeatmapMeasures): string {
  const room = columns.slice(FIRST_TILE).reduce((sum, width) => sum + width, 0);
  const text = sheetText("heatmap.tiles");
  return textWidth(text, { size: 10, bold: true }) < room ? text : sheetText("heatmap.tiles.short");
}

function emptyCells(count: number): null[] {
  return Array.from({ length: count }, () => null);
}

function numberFormula({ data, onData, assessment }: PlanContext, index: number): string {
  const number = onData(data.valueCode("number", index, 1));
  const level =
    assessment.departments === undefined
      ? number
      : `IF(${onData(data.valueCode("basis", index, 1))}="weakest",${number}&${textLiteral(NOT_AGREED)},${number})`;
  return (
    `=IF(${number}="",${textLiteral(SIGNS.notAssessed)},` +
    `IF(${number}="not a level",${textLiteral(SIGNS.notALevel)},${level}))`
  );
}

/** The styles of the grid before any level is given. */
export function gridStyles({ framework }: PlanContext): readonly StylePlan[] {
  const rows = heatmapRows(framework);
  const first = HEADER_ROW + 1;
  const across = tilesAcross(framework);
  const width = FIRST_TILE + across * CELLS_PER_TILE;
  const column = (of: number): Area => area(first, of, rows.length);
  const tiles = (cell: number): Area[] =>
    Array.from({ length: across }, (_, tile) => column(FIRST_TILE + tile * CELLS_PER_TILE + cell));
  const above = (colour: string, isIt: (row: HeatmapRow, index: number) => boolean): StylePlan => ({
    areas: rows.flatMap((row, index) =>
      isIt(row, index) ? [area(first + index, 0, 1, FIRST_TILE)] : [],
    ),
    style: { borders: [{ edges: ["top"], colour }] },
  });
  const isThemeStart = ({ group, first: position }: HeatmapRow, index: number): boolean =>
    position === 0 && (index === 0 || rows[index - 1].group.theme !== group.theme);
  const styles: readonly StylePlan[] = [
    { areas: [area(HEADER_ROW, 0, 1, width)], style: HEADER_STYLE },
    { areas: [area(HEADER_ROW, FIRST_TILE)], style: { wrap: false } },
    {
      areas: [area(HEADER_ROW, 2, rows.length + 1, 2)],
      style: { horizontal: "Center" },
    },
    { areas: [area(HEADER_ROW, 3)], style: { size: NAME_SIZE } },
    { areas: tiles(0), style: { ...NUMBER_STYLE, borders: [rules("left")] } },
    { areas: tiles(1), style: { borders: [rules("right")] } },
    above(RULE, ({ first: position }) => position === 0),
    above(NAVY, isThemeStart),
    {
      areas: [area(first, 0, rows.length, FIRST_TILE)],
      style: { borders: [{ edges: ["bottom"], colour: RULE }] },
    },
    { areas: [column(0)], style: { ...LINK_STYLE, bold: true } },
    { areas: [column(2)], style: { bold: true } },
    {
      areas: rows.flatMap(({ first: position }, index) =>
        position > 0 ? [area(first + index, 1)] : [],
      ),
      style: { italic: true, colour: QUIET },
    },
  ];
  return styles.filter(({ areas }) => areas.length > 0);
}

/** White lines beside a tile, none between its two cells. */
function rules(outer: Edge): BorderPlan {
  return { edges: [outer], colour: WHITE };
}

/** What all cells of tiles have, before `gridStyles`: names are small, and white lines are below them. */
export function tileStyle({ framework }: PlanContext): AreaStylePlan {
  const columns = tilesAcross(framework) * CELLS_PER_TILE;
  const { size, horizontal } = NAME_STYLE;
  return {
    areas: [area(HEADER_ROW + 1, FIRST_TILE, heatmapRows(framework).length, columns)],
    style: {
      size,
      horizontal,
      borders: [{ edges: ["bottom", "insideHorizontal"], colour: WHITE }],
    },
  };
}

/** Conditional formats that colour both cells of a tile by its number or sign. */
export function tileFormats(context: PlanContext): readonly ConditionalFormatPlan[] {
  const { framework, colours, assessment } = context;
  const tiles = area(
    HEADER_ROW + 1,
    FIRST_TILE,
    heatmapRows(framework).length,
    tilesAcross(framework) * CELLS_PER_TILE,
  );
  const number = relativeAddress({ ...tiles, rows: 1, columns: 1 });
  const left = relativeAddress({ ...tiles, column: FIRST_TILE - 1, rows: 1, columns: 1 });
  // As text: an empty cell would equal 0. No name, and no "2 of 3", is a number or sign alone.
  const says = (cell: string, sign: string): string => `${cell}&""=${textLiteral(sign)}`;
  const rule = (when: string, style: ConditionalFormatPlan["style"]): ConditionalFormatPlan => ({
    areas: [tiles],
    when: { kind: "formula", formula: `=${when}` },
    style,
  });
  const both = (sign: string, style: ConditionalFormatPlan["style"]): ConditionalFormatPlan =>
    rule(`OR(${says(number, sign)},${says(left, sign)})`, style);
  const open = assessment.departments === undefined ? [] : [NOT_AGREED];
  const levels = framework.levels.map(({ value }, index): ConditionalFormatPlan => {
    const marked = ["", ...open].map((mark) => `${value}${mark}`);
    const tests = marked.flatMap((sign) => [says(number, sign), says(left, sign)]);
    return rule(`OR(${tests.join(",")})`, levelStyle(colours[index]));
  });
  const signs = [
    SIGNS.notAssessed,
    SIGNS.notALevel,
    ...(context.hasNotApplicable ? [SIGNS.notApplicable] : []),
  ];
  const saysSign = (cell: string): string =>
    `OR(${signs.map((sign) => says(cell, sign)).join(",")})`;
  return [
    ...levels,
    // What is not a level has an outline, around both cells. The fills of the rules after these are
    // added to it in Excel; LibreOffice applies the last rule alone.
    rule(saysSign(number), { colour: QUIET, borders: [outline("left")] }),
    rule(saysSign(left), { colour: QUIET, borders: [outline("right")] }),
    both(SIGNS.notALevel, NOT_A_LEVEL_STYLE),
    ...(context.hasNotApplicable
      ? [both(SIGNS.notApplicable, { ...NOT_APPLICABLE_STYLE, bold: false })]
      : []),
  ];
}

function outline(outer: Edge): BorderPlan {
  return { edges: ["top", "bottom", outer], colour: NOT_ASSESSED.rule };
}
