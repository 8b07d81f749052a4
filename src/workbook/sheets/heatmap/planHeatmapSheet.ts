/** The heatmap: a tile with the level of every value code, and below it a chart. */
import { incompleteFormat, soFarFormats } from "../soFarFormats";
import { area } from "../../plan/address";
import { sheetText } from "../../plan/text/sheetText";
import { HEATMAP_CHART, NAMES, TABLES } from "../../plan/names";
import { TAB_READ } from "../../plan/palette";
import { heightAt, printScale } from "../../plan/pageScale";
import type { PrintPlan, SheetPlan } from "../../plan/SheetPlan";
import { POINTS_PER_PIXEL } from "../../plan/textMeasure";
import type { PlanContext } from "../planContext";
import { BASE_STYLE, footers, levelLabelFormats, QUIET_LINE, TITLE_STYLE } from "../planShared";
import { draftFormat } from "../statusFormats";
import { HEATMAP } from "../../plan/sheetKeys";
import { assessedFormula } from "../data/dataTexts";
import { keyBlock, keyRows, keyStyles } from "./heatmapKey";
import { heatmapMeasures } from "./heatmapMeasures";
import { CELLS_PER_TILE, FIRST_TILE, HEADER_ROW, heatmapRows, tilesAcross } from "./heatmapRows";
import { gridBlock, gridStyles, tileFormats, tileStyle } from "./heatmapTiles";
import { countsHeight, planCountsChart } from "./planCountsChart";

/** In points: title, status and header. */
const HEAD_HEIGHTS = [24, 16.5, 21];
const ABOVE_KEY = 7;
const KEY_ROW = 18;
const CHART_ROW = 15;
const TITLE_ROWS = 2;
/** Wider bars say no more. */
const MOST_CHART_WIDTH = 760;

/** Plans the Heatmap sheet. */
export function planHeatmapSheet(context: PlanContext): SheetPlan {
  const { framework } = context;
  const measures = heatmapMeasures(context);
  const rows = heatmapRows(framework).length;
  const first = HEADER_ROW + 1;
  const keyRow = first + rows + 1;
  const chartRow = keyRow + keyRows(context) + 1;
  const heights = [
    ...HEAD_HEIGHTS,
    ...measures.heights,
    ABOVE_KEY,
    ...Array<number>(keyRows(context)).fill(KEY_ROW),
    ABOVE_KEY,
  ];
  const width = sum(measures.columns) * POINTS_PER_PIXEL;
  const top = sum(heights);
  const chartHeight = countsHeight(context.data);
  const chartRows = Math.ceil((chartHeight + 4) / CHART_ROW) + 1;
  const levels = area(first, 2, rows);
  const lastColumn = FIRST_TILE + tilesAcross(framework) * CELLS_PER_TILE;
  const columns = measures.columns.map((pixels) => ({ width: pixels }));
  const rowHeights = [...heights, ...Array<number>(chartRows).fill(CHART_ROW)];
  const print: PrintPlan = {
    orientation: "Landscape",
    paper: "A4",
    margins: { left: 0.8, right: 0.8, top: 1, bottom: 1.2 },
    area: area(0, 0, chartRow + chartRows, lastColumn),
    onePage: true,
    titleRows: TITLE_ROWS,
    breaksBefore: [chartRow],
    ...footers(context),
  };
  const { scale } = printScale({ columns, rowHeights }, print);
  const room = heightAt(print, scale);
  return {
    key: HEATMAP,
    name: context.sheetName(HEATMAP),
    visibility: "Visible",
    tabColour: TAB_READ,
    columns,
    rowHeights,
    frozen: { rows: first, columns: 2 },
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [[sheetText("heatmap.title")], [{ formula: statusFormula(context) }]],
      },
      gridBlock(context, measures),
      keyBlock(context, keyRow),
    ],
    baseStyle: { ...BASE_STYLE, vertical: "Center" },
    area: area(0, 0, keyRow + keyRows(context), lastColumn),
    areaStyles: [tileStyle(context)],
    styles: [
      { areas: [area(0, 0)], style: TITLE_STYLE },
      { areas: [area(1, 0)], style: { ...QUIET_LINE, bold: true } },
      ...gridStyles(context),
      ...keyStyles(context, keyRow),
    ],
    // The tiles are beside the table: their heading is one text over empty cells.
    tables: [{ name: TABLES.heatmap, area: area(HEADER_ROW, 0, rows + 1, FIRST_TILE) }],
    names: [{ name: NAMES.heatmap, area: area(0, 0) }],
    validations: [],
    conditionalFormats: [
      ...levelLabelFormats(context, [levels]),
      ...soFarFormats([levels]),
      incompleteFormat(area(first, 3, rows)),
      ...tileFormats(context),
      draftFormat(area(1, 0)),
    ],
    charts: [
      planCountsChart(context, {
        name: HEATMAP_CHART,
        left: 0,
        top: top + 4,
        width: Math.min(width, MOST_CHART_WIDTH),
        height: chartHeight,
      }),
    ],
    // The chart's page needs no heading of the grid; a second page of the grid does.
    print: {
      ...print,
      titleRows: top <= room ? TITLE_ROWS : first,
      breaksBefore: sum(rowHeights) <= room ? [] : print.breaksBefore,
      // Without the break, all of it would be made smaller for a page of its own.
      scale,
    },
    protected: true,
  };
}

/** "DRAFT | Fenbridge District Council | 47 of 57 value codes assessed, 2 not applicable" */
function statusFormula({ data, onData }: PlanContext): string {
  const counts = assessedFormula((column) => onData(data.group(column, 0)));
  return `=${onData(data.text("statusLine"))}&" | "&${counts}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
