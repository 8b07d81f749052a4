/** The heatmap: a tile with the level of every value code, and below it a chart. */
import { soFarFormats } from "../soFarFormats";
import { area } from "../../plan/address";
import { heatmapGrids } from "./heatmapGrids";
import { sheetText } from "../../text/sheetText";
import { NAMES, TABLES } from "../../plan/names";
import { TAB_READ } from "../../plan/palette";
import type { SheetPlan } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import {
  BASE_STYLE,
  footers,
  levelLabelFormats,
  draftFormat,
  QUIET_LINE,
  TITLE_STYLE,
} from "../planShared";
import { HEATMAP } from "../../plan/sheetKeys";
import { POINTS_PER_PIXEL } from "../../plan/textMeasure";
import { keyBlock, keyStyles } from "./heatmapKey";
import { placeGrids, FIXED_WIDTHS, placeChart, FIRST_TILE } from "./heatmapPlaces";
import { gridBlock, gridStyles, tileFormats } from "./heatmapTiles";

const HEAD_HEIGHTS = [24, 16.5];
const CHART_ROW = 15;

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
    ...HEAD_HEIGHTS,
    ...placed.flatMap((grid, index) => [...(index === 0 ? [] : [9]), 21, ...grid.heights]),
    7,
    18,
    12,
  ];
  const width =
    (FIXED_WIDTHS.reduce((sum, one) => sum + one, 0) + columns * tilePixels) * POINTS_PER_PIXEL;
  const top = heights.reduce((sum, one) => sum + one, 0);
  const chart = placeChart(context, top, width);
  const chartRows = Math.ceil((chart.top + chart.height - top) / CHART_ROW) + 1;
  const lastColumn = FIRST_TILE + columns;
  return {
    key: HEATMAP,
    name: context.sheetName(HEATMAP),
    visibility: "Visible",
    tabColour: TAB_READ,
    columns: [...FIXED_WIDTHS, ...Array<number>(columns).fill(tilePixels)].map((pixels) => ({
      width: pixels,
    })),
    rowHeights: [...heights, ...Array<number>(chartRows).fill(CHART_ROW)],
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [
          [sheetText("heatmap.title")],
          [{ formula: `=${context.onData(data.text("statusLine"))}` }],
        ],
      },
      ...placed.map((grid) => gridBlock(context, grid, tilePixels)),
      keyBlock(context, keyRow, placed[0]),
    ],
    baseStyle: { ...BASE_STYLE, vertical: "Center" },
    area: area(0, 0, keyRow + 2, lastColumn),
    styles: [
      { areas: [area(0, 0)], style: TITLE_STYLE },
      { areas: [area(1, 0)], style: QUIET_LINE },
      ...placed.flatMap((grid) => gridStyles(grid)),
      ...keyStyles(context, keyRow, placed[0]),
    ],
    tables: placed.map((grid, index) => ({
      name: index === 0 ? TABLES.heatmap : TABLES.lowerHeatmap,
      area: area(grid.headerRow, 0, grid.groups.length + 1, FIRST_TILE + grid.heads.length),
    })),
    names: [{ name: NAMES.heatmap, area: area(0, 0) }],
    validations: [],
    conditionalFormats: [
      ...levelLabelFormats(
        context,
        placed.map((grid) => area(grid.headerRow + 1, 2, grid.groups.length)),
      ),
      ...soFarFormats(placed.map((grid) => area(grid.headerRow + 1, 2, grid.groups.length))),
      ...placed.flatMap((grid) => tileFormats(context, grid)),
      draftFormat(area(1, 0)),
    ],
    charts: [chart],
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
