/** Excel.ChartSeriesCollection and Excel.ChartSeries. */
import { invalidOperation, itemNotFound } from "../../ExcelError";
import { collection } from "../../model/collection";
import { excelClass } from "../../model/ExcelObject";
import { stored, wholeNumber } from "../../model/stored";
import type { ChartSeriesState } from "../../state";
import { seriesDataLabels } from "./ChartDataLabels";
import { fillOf, lineOf } from "./chartParts";
import { editChart, requireChart, type ChartTarget } from "./ChartTarget";

interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeriesState;
}

function requireSeries(target: SeriesTarget): ChartSeriesState {
  if (!requireChart(target).series.includes(target.series)) throw itemNotFound("series");
  return target.series;
}

function edit(target: SeriesTarget): ChartSeriesState {
  editChart(target);
  return requireSeries(target);
}

const seriesFormat = excelClass<SeriesTarget>({
  name: "ChartSeriesFormat",
  objects: {
    Fill: (target) =>
      fillOf((fillColor) => {
        edit(target).fillColor = fillColor;
      }),
    Line: (target) =>
      lineOf({
        read: () => {
          return { color: requireSeries(target).lineColor };
        },
        change: ({ color, style }) => {
          const series = edit(target);
          if (color !== undefined) series.lineColor = color;
          if (style !== undefined) series.lineStyle = style;
        },
      }),
  },
});

const oneSeries = excelClass<SeriesTarget>({
  name: "ChartSeries",
  scalars: stored<SeriesTarget, ChartSeriesState>(
    {
      read: (target, pick) => pick(requireSeries(target)),
      // All bars of a chart share gap and overlap: setting them for one series sets them for all.
      change: (target, patch) => {
        edit(target);
        const { type, series } = target.chart;
        if (!/Bar|Column/.test(type)) throw invalidOperation(`${type} has no bars`);
        for (const state of series) Object.assign(state, patch);
      },
    },
    { gapWidth: wholeNumber(150, 0, 500), overlap: wholeNumber(0, -100, 100) },
  ),
  objects: {
    Format: seriesFormat,
    DataLabels: (target) => seriesDataLabels(target, () => requireSeries(target)),
  },
});

const allSeries = collection(
  "series",
  (target: ChartTarget) => requireChart(target).series,
  () => [],
  (target, series) => oneSeries({ ...target, series }),
);

/** The series of a chart. */
export const chartSeriesCollection = excelClass<ChartTarget>({
  name: "ChartSeriesCollection",
  methods: { GetItemAt: allSeries.getItemAt },
  items: allSeries.items,
});
