/** Excel.Chart. */
import { ExcelError, invalidArgument } from "../ExcelError";
import type { Host } from "../Host";
import { number, oneOf } from "../model/arguments";
import { excelClass, type Argument } from "../model/ExcelObject";
import { rangeOf } from "../model/rangeArguments";
import { decimal, stored, texts } from "../model/stored";
import type { ChartSeriesState, ChartState } from "../state";
import { seriesFrom } from "../structure/chartSource";
import { chartAxes } from "./chart/ChartAxis";
import { chartDataLabels } from "./chart/ChartDataLabels";
import { chartAreaFormat, chartLegend, chartPlotArea, chartTitle } from "./chart/chartFurniture";
import { chartSeriesCollection } from "./chart/ChartSeries";
import { editChart, requireChart, type ChartTarget } from "./chart/ChartTarget";

/**
 * The series of a source range. "Auto" is refused: Excel on the web and on Windows choose
 * differently.
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

const FITTING_MODES = ["Fit", "FitAndCenter", "Fill"] as const;
/** Pixels per point on Excel's screen. */
const PIXELS_PER_POINT = 96 / 72;
const LARGEST_IMAGE = 32767;

function sizeOf(value: Argument, name: string): number | undefined {
  return value === undefined || value === null ? undefined : number(value, name, 1, LARGEST_IMAGE);
}

/** The width in pixels that keeps the chart's proportions within the requested size. */
function imageWidth(chart: ChartState, width?: number, height?: number): number {
  const across = width ?? Number.POSITIVE_INFINITY;
  const down = height === undefined ? across : (height * chart.width) / chart.height;
  const wide = Math.min(across, down);
  return Math.round(Number.isFinite(wide) ? wide : chart.width * PIXELS_PER_POINT);
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

const measure = decimal(0, 0, 169056);

/** One chart of a sheet. */
export const chartObject = excelClass<ChartTarget>({
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: stored<ChartTarget, ChartState>(
    {
      read: (target, pick) => pick(requireChart(target)),
      change: (target, patch) => void Object.assign(editChart(target), patch),
    },
    { name: texts("", 1, 255), left: measure, top: measure, width: measure, height: measure },
  ),
  objects: {
    Axes: chartAxes,
    DataLabels: chartDataLabels,
    Format: chartAreaFormat,
    Legend: chartLegend,
    PlotArea: chartPlotArea,
    Series: chartSeriesCollection,
    Title: chartTitle,
  },
  methods: {
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
        // Some charts have no picture on the web (OfficeDev/office-js#83).
        throw new ExcelError("GeneralException", "There was an internal error.");
      }
      const wide = imageWidth(chart, sizeOf(width, "width"), sizeOf(height, "height"));
      return base64Of(host.chartPainter(host, sheet, chart, wide));
    },
  },
});
