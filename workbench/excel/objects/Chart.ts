/** Excel.Chart. */
import { ExcelError, invalidArgument } from "../ExcelError";
import { columnWidth, rowHeight } from "../grid/measures";
import type { Host } from "../Host";
import { boolean, number, oneOf, text } from "../model/arguments";
import {
  excelObject,
  type Argument,
  type ExcelClass,
  type ExcelObject,
  type Scalar,
} from "../model/ExcelObject";
import { rangeOf, rangeOrAddress } from "../model/rangeArguments";
import type { ChartSeriesState, ChartState, RangeAddress, SheetState } from "../state";
import { seriesFrom } from "../structure/chartSource";
import { chartAxes } from "./chart/ChartAxis";
import { chartDataLabels } from "./chart/ChartDataLabels";
import { chartAreaFormat, chartLegend, chartPlotArea, chartTitle } from "./chart/chartFurniture";
import { chartSeriesCollection } from "./chart/ChartSeries";
import { editChart, requireChart, type ChartTarget } from "./chart/ChartTarget";
import { worksheet } from "./Worksheet";

/** The types whose series Office.js can shape, and which the state can hold. */
export const CHART_TYPES = [
  "ColumnClustered", "ColumnStacked", "ColumnStacked100", "BarClustered", "BarStacked",
  "BarStacked100", "Line", "LineMarkers", "LineStacked", "Pie", "Doughnut", "Radar",
  "RadarMarkers", "RadarFilled", "Area", "AreaStacked", "XYScatter", "XYScatterLines",
] as const; // prettier-ignore

/**
 * The series of a source range. "Auto" is refused: Excel on the web and on Windows choose differently.
 */
export function seriesOfSource(
  host: Host,
  source: Argument,
  seriesBy: Argument,
): ChartSeriesState[] {
  const { sheet, area } = rangeOf(source, "sourceData");
  const by = oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"] as const, "seriesBy");
  if (by === "Auto") {
    throw invalidArgument('seriesBy "Auto" differs between platforms: say Columns or Rows');
  }
  return seriesFrom(host, sheet, area, by === "Columns");
}

function measure(member: "left" | "top" | "width" | "height"): Scalar<ChartTarget> {
  return {
    get: (target) => requireChart(target)[member],
    set: (target, value) => {
      editChart(target)[member] = number(value, member, 0, 169056);
    },
  };
}

/** Points from the sheet's corner to the area's, and the area's size. */
function placeOf(sheet: SheetState, area: RangeAddress) {
  const sum = (from: number, count: number, size: (index: number) => number): number =>
    Array.from({ length: count }, (_, offset) => size(from + offset)).reduce((a, b) => a + b, 0);
  const width = (column: number): number => columnWidth(sheet, column);
  const height = (row: number): number => rowHeight(sheet, row);
  return {
    left: sum(0, area.column, width),
    top: sum(0, area.row, height),
    width: sum(area.column, area.columnCount, width),
    height: sum(area.row, area.rowCount, height),
  };
}

const FITTING_MODES = ["Fit", "FitAndCenter", "Fill"] as const;
/** Pixels of an inch on Excel's screen. */
const PIXELS_PER_POINT = 96 / 72;
const LARGEST_IMAGE = 32767;

function sizeOf(value: Argument, name: string): number | undefined {
  return value === undefined || value === null ? undefined : number(value, name, 1, LARGEST_IMAGE);
}

/** The width in pixels that keeps the chart's proportions within what was asked for. */
function imageWidth(chart: ChartState, width?: number, height?: number): number {
  const across = width ?? Number.POSITIVE_INFINITY;
  const down = height === undefined ? across : (height * chart.width) / chart.height;
  const wide = Math.min(across, down);
  return Math.round(Number.isFinite(wide) ? wide : chart.width * PIXELS_PER_POINT);
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

const Chart: ExcelClass<ChartTarget> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: (target) => requireChart(target).name,
      set: (target, value) => {
        const name = text(value, "name");
        if (name.length === 0 || name.length > 255) throw invalidArgument("1 to 255 characters");
        editChart(target).name = name;
      },
    },
    Left: measure("left"),
    Top: measure("top"),
    Width: measure("width"),
    Height: measure("height"),
    ChartType: {
      get: (target) => requireChart(target).type,
      set: (target, value) => {
        editChart(target).type = oneOf(value, CHART_TYPES, "chartType");
      },
    },
    PlotVisibleOnly: {
      get: (target) => requireChart(target).plotVisibleOnly ?? true,
      set: (target, value) => {
        editChart(target).plotVisibleOnly = boolean(value, "plotVisibleOnly");
      },
    },
    DisplayBlanksAs: {
      get: (target) => requireChart(target).displayBlanksAs ?? "NotPlotted",
      set: (target, value) => {
        const choices = ["NotPlotted", "Zero", "Interplotted"] as const;
        editChart(target).displayBlanksAs = oneOf(value, choices, "displayBlanksAs");
      },
    },
  },
  objects: {
    Axes: (target) => chartAxes(target),
    DataLabels: (target) => chartDataLabels(target),
    Format: (target) => chartAreaFormat(target),
    Legend: (target) => chartLegend(target),
    PlotArea: (target) => chartPlotArea(target),
    Series: (target) => chartSeriesCollection(target),
    Title: (target) => chartTitle(target),
    Worksheet: ({ host, sheet }) => worksheet(host, sheet),
  },
  methods: {
    Activate: (target) => void requireChart(target),
    Delete: (target) => {
      editChart(target);
      const { charts } = target.sheet;
      charts.splice(charts.indexOf(target.chart), 1);
    },
    GetImage: (target, [width, height, fittingMode]) => {
      const { host, sheet } = target;
      const chart = requireChart(target);
      oneOf(fittingMode ?? "Fit", FITTING_MODES, "fittingMode");
      if (host.chartPainter === undefined) {
        // Some charts give none on the web (OfficeDev/office-js#83).
        throw new ExcelError("GeneralException", "There was an internal error.");
      }
      const wide = imageWidth(chart, sizeOf(width, "width"), sizeOf(height, "height"));
      return base64Of(host.chartPainter(host, sheet, chart, wide));
    },
    SetData: (target, [source, seriesBy]) => {
      editChart(target).series = seriesOfSource(target.host, source, seriesBy);
    },
    SetPosition: (target, [startCell, endCell]) => {
      const { host, sheet } = target;
      const chart = editChart(target);
      const start = rangeOrAddress(host, sheet, startCell, "startCell");
      const from = placeOf(sheet, start.area);
      chart.left = from.left;
      chart.top = from.top;
      if (endCell === undefined || endCell === null) return;
      const to = placeOf(sheet, rangeOrAddress(host, sheet, endCell, "endCell").area);
      chart.width = to.left + to.width - from.left;
      chart.height = to.top + to.height - from.top;
    },
  },
};

/** One chart of a sheet. */
export function chartObject(host: Host, sheet: SheetState, chart: ChartState): ExcelObject {
  return excelObject(Chart, { host, sheet, chart });
}
