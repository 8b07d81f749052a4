/** The heatmap: a tile for every value code with its level printed in it, and three charts below. */
import { area, columnLetters, type Area } from "./address";
import { linkFormula } from "./formulas";
import { heatmapGrids, tileTitle, type HeatmapGrid } from "./heatmapGrids";
import { keyAreaName, NAMES, TABLES } from "./names";
import { ERROR, NAVY, NOT_APPLICABLE, NOT_ASSESSED, INK, QUIET, TAB_READ } from "./palette";
import {
  chartHeight,
  planDistributionChart,
  planHeatmapChart,
  planTargetChart,
} from "./planCharts";
import type { CellBlock, CellContent, ConditionalFormatPlan, SheetPlan, StylePlan } from "./plan";
import type { PlanContext } from "./planContext";
import {
  BASE_STYLE,
  footers,
  HEADER_STYLE,
  levelLabelFormats,
  LINK_STYLE,
  draftFormat,
  notAssessedFormat,
  QUIET_LINE,
  ROW_RULES,
  TITLE_STYLE,
} from "./planShared";
import { HEATMAP } from "./sheetKeys";
import { countLines } from "./textMeasure";
import type { Group } from "./groups";

const FIXED = [48, 150, 106, 66];
const FIRST_TILE = FIXED.length;
const HEADER_ROW = 2;
const HEAD_HEIGHTS = [24, 16.5, 21];
const CHART_ROW = 15;
const POINTS_PER_PIXEL = 0.75;

interface PlacedGrid extends HeatmapGrid {
  readonly headerRow: number;
  readonly heights: readonly number[];
}

/** Plans the Heatmap sheet. */
export function planHeatmapSheet(context: PlanContext): SheetPlan {
  const { data } = context;
  const grids = heatmapGrids(data.keyAreaGroups);
  const columns = Math.max(...grids.map((grid) => grid.heads.length));
  const tilePixels = columns <= 4 ? 196 : 98;
  const placed = placeGrids(grids, tilePixels);
  const last = placed[placed.length - 1];
  const keyRow = last.headerRow + last.groups.length + 2;
  const chartRow = keyRow + 2;
  const heights = [
    ...HEAD_HEIGHTS.slice(0, 2),
    ...placed.flatMap((grid, index) => [...(index === 0 ? [] : [9]), 21, ...grid.heights]),
    7,
    18,
    12,
  ];
  const width =
    (FIXED.reduce((sum, one) => sum + one, 0) + columns * tilePixels) * POINTS_PER_PIXEL;
  const top = heights.reduce((sum, one) => sum + one, 0);
  const charts = placeCharts(context, top, width);
  const bottom = Math.max(...charts.map((chart) => chart.top + chart.height));
  const chartRows = Math.ceil((bottom - top) / CHART_ROW) + 1;
  const lastColumn = FIRST_TILE + columns;
  return {
    key: HEATMAP,
    name: context.sheetName(HEATMAP),
    visibility: "Visible",
    tabColour: TAB_READ,
    columns: [...FIXED, ...Array<number>(columns).fill(tilePixels)].map((pixels) => ({
      width: pixels,
    })),
    rowHeights: [...heights, ...Array<number>(chartRows).fill(CHART_ROW)],
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [
          ["Heatmap: the level of every value code"],
          [{ formula: `=${context.onData(data.text("statusLine"))}` }],
        ],
      },
      ...placed.map((grid) => gridBlock(context, grid, tilePixels)),
      keyBlock(context, keyRow, placed[0]),
    ],
    baseStyle: { ...BASE_STYLE, vertical: "Center" },
    area: area(0, 0, keyRow + 1, lastColumn),
    styles: [
      { areas: [area(0, 0)], style: TITLE_STYLE },
      { areas: [area(1, 0)], style: QUIET_LINE },
      ...placed.flatMap((grid) => gridStyles(grid)),
      ...keyStyles(context, keyRow),
    ],
    tables: placed.map((grid, index) => ({
      name: index === 0 ? TABLES.heatmap : `${TABLES.heatmap}_${index + 1}`,
      area: area(grid.headerRow, 0, grid.groups.length + 1, FIRST_TILE + grid.heads.length),
    })),
    names: [{ name: NAMES.heatmap, area: area(0, 0) }],
    validations: [],
    conditionalFormats: [
      ...levelLabelFormats(
        context,
        placed.map((grid) => area(grid.headerRow + 1, 2, grid.groups.length)),
      ),
      notAssessedFormat(placed.map((grid) => area(grid.headerRow + 1, 2, grid.groups.length))),
      ...placed.flatMap((grid) => tileFormats(context, grid)),
      draftFormat(area(1, 0)),
    ],
    charts,
    print: {
      orientation: "Landscape",
      paper: columns > 14 ? "A3" : "A4",
      margins: { left: 0.8, right: 0.8, top: 1, bottom: 1.2 },
      area: area(0, 0, chartRow + chartRows, lastColumn),
      titleRows: 2,
      breaksBefore: [chartRow],
      ...footers(context),
    },
    protected: true,
  };
}

function placeGrids(grids: readonly HeatmapGrid[], tilePixels: number): readonly PlacedGrid[] {
  let headerRow = HEADER_ROW;
  return grids.map((grid) => {
    const placed = {
      ...grid,
      headerRow,
      heights: grid.groups.map((group) => tileHeight(grid, group, tilePixels)),
    };
    headerRow += grid.groups.length + 2;
    return placed;
  });
}

function tileHeight(grid: HeatmapGrid, group: Group, tilePixels: number): number {
  const titles = grid.titled ? (group.keyArea?.valueCodes ?? []) : [];
  const lines = titles.map(
    (code) => 1 + countLines(tileTitle(code.title, tilePixels), tilePixels, { size: 9 }),
  );
  const name = countLines(group.title, FIXED[1], { size: 10 });
  return Math.max(42, Math.max(2, ...lines) * 12 + 8, name * 13 + 8);
}

function gridBlock(context: PlanContext, grid: PlacedGrid, tilePixels: number): CellBlock {
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
          { formula: `=${context.onData(data.group("label", index))}` },
          { formula: `=${context.onData(data.group("countText", index))}` },
          ...grid.heads.map((_, position) =>
            position < group.count ? tile(context, grid, group, position, tilePixels) : null,
          ),
        ];
      }),
    ],
  };
}

/** The level number alone in the first line, so that colour rules can read it from the cell itself. */
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
    ? `CHAR(10)&"${tileTitle(title, tilePixels).replace(/"/g, '""')}"`
    : `IF(ISNUMBER(${number}),CHAR(10)&INDEX(${context.onData(data.levelNames)},${number}-${lowest.value}+1),"")`;
  return { formula: `=${sign}&${second}` };
}

function gridStyles(grid: PlacedGrid): readonly StylePlan[] {
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
    { areas: [area(first, FIRST_TILE, rows, grid.heads.length)], style: { size: 9 } },
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

function tileFormats(context: PlanContext, grid: PlacedGrid): readonly ConditionalFormatPlan[] {
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
      style: {
        fill: colours[index].fill,
        ...(colours[index].text === INK ? {} : { colour: colours[index].text }),
      },
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
      style: { fill: ERROR.fill, colour: ERROR.text, bold: true },
    },
    ...(assessment.details.allowNotApplicable
      ? [
          {
            areas: [tiles],
            when: says("n/a"),
            style: { fill: NOT_APPLICABLE.fill, colour: NOT_APPLICABLE.text, italic: true },
          },
        ]
      : []),
  ];
}

function keyBlock(context: PlanContext, row: number, grid: PlacedGrid): CellBlock {
  const { framework, assessment, data } = context;
  const signs = [
    "\u2013 not assessed",
    ...(assessment.details.allowNotApplicable ? ["n/a not applicable"] : []),
  ];
  const [example] = data.keyAreaGroups;
  const reading = grid.titled
    ? `Row ${example.ref}, column .1 = ${example.keyArea?.valueCodes[0].ref ?? ""}`
    : "";
  const columns = FIRST_TILE + grid.heads.length;
  const labels = [...framework.levels.map((level) => level.label), ...signs];
  // Where the tiles are few, the key goes on below the fixed columns as one line of text.
  const cells: CellContent[] =
    FIRST_TILE + labels.length <= columns
      ? ["Key", reading === "" ? null : reading, null, null, ...labels]
      : ["Key", `${signs.join("     ")}     ! not a level`];
  return { row, column: 0, cells: [cells] };
}

function keyStyles(context: PlanContext, row: number): readonly StylePlan[] {
  const { framework, colours, data } = context;
  const longest = Math.max(...data.keyAreaGroups.map((group) => group.count));
  const signs = framework.levels.length + (context.assessment.details.allowNotApplicable ? 2 : 1);
  const base: StylePlan[] = [
    { areas: [area(row, 0)], style: { bold: true, wrap: false } },
    { areas: [area(row, 1)], style: { colour: QUIET, size: 9, wrap: false } },
  ];
  if (signs > longest) return base;
  return [
    ...base,
    {
      areas: [area(row, FIRST_TILE, 1, signs)],
      style: { size: 9, horizontal: "Center", wrap: false },
    },
    ...framework.levels.map((_, index) => ({
      areas: [area(row, FIRST_TILE + index)],
      style: { fill: colours[index].fill, colour: colours[index].text },
    })),
    {
      areas: [area(row, FIRST_TILE + framework.levels.length)],
      style: {
        colour: QUIET,
        borders: [
          {
            edges: ["top" as const, "bottom" as const, "left" as const, "right" as const],
            colour: NOT_ASSESSED.rule,
          },
        ],
      },
    },
    ...(context.assessment.details.allowNotApplicable
      ? [
          {
            areas: [area(row, FIRST_TILE + framework.levels.length + 1)],
            style: { fill: NOT_APPLICABLE.fill, colour: NOT_APPLICABLE.text, italic: true },
          },
        ]
      : []),
  ];
}

function placeCharts(context: PlanContext, top: number, width: number): SheetPlan["charts"] {
  const { data } = context;
  const half = Math.floor(width / 2) - 6;
  const keyAreas = data.keyAreaGroups.length;
  const heatmap = planHeatmapChart(context, {
    name: "mw_heatmap_chart",
    left: 0,
    top: top + 4,
    width: half,
    height: chartHeight(keyAreas, 30, data.positions === 0),
  });
  const target = planTargetChart(context, {
    name: "mw_target_chart",
    left: half + 12,
    top: top + 4,
    width: half,
    height: chartHeight(keyAreas, 27, true),
  });
  const distribution = planDistributionChart(context, {
    name: "mw_distribution_chart",
    left: 0,
    top: heatmap.top + heatmap.height + 8,
    width: half,
    height: chartHeight(data.themeGroups.length, 27, true),
  });
  return [heatmap, target, distribution];
}
