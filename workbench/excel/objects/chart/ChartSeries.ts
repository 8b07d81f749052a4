/** Excel.ChartSeriesCollection and Excel.ChartSeries. */
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from "../../ExcelError";
import { valueAt } from "../../grid/cells";
import { boolean, integer, optionalInteger, optionalText, text } from "../../model/arguments";
import {
  excelObject,
  type Argument,
  type ExcelClass,
  type ExcelObject,
  type Scalar,
} from "../../model/ExcelObject";
import { rangeOf } from "../../model/rangeArguments";
import type { ChartSeriesState } from "../../state";
import { MOST_SERIES, referenceTo } from "../../structure/chartSource";
import { areaOfReference } from "../../structure/names";
import { NO_VALUES } from "../../structure/references";
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

/** The name as it is shown: the text of the cell that it refers to. */
function nameOf(target: SeriesTarget): string {
  const { name } = requireSeries(target);
  const found = areaOfReference(target.host, name, target.sheet);
  if (!found) return name;
  const value = valueAt(target.host, found.sheet, found.area.row, found.area.column);
  return typeof value === "object" ? value.error : String(value);
}

/** Gap and overlap belong to all the bars of a chart: set for one series, set for all. */
function grouped(
  member: "gapWidth" | "overlap",
  standard: number,
  least: number,
  most: number,
): Scalar<SeriesTarget> {
  return {
    get: (target) => requireSeries(target)[member] ?? standard,
    set: (target, value) => {
      const width = integer(value, member, least, most);
      edit(target);
      if (!/Bar|Column/.test(target.chart.type)) {
        throw invalidOperation(`${target.chart.type} has no ${member}`);
      }
      for (const series of target.chart.series) series[member] = width;
    },
  };
}

/** One row or column of cells. @throws InvalidArgument for a block. */
function lineReference(value: Argument): string {
  const { sheet, area } = rangeOf(value, "sourceData");
  if (area.rowCount > 1 && area.columnCount > 1) {
    throw invalidArgument("a series is one row or one column of cells");
  }
  return referenceTo(sheet, area);
}

const ChartSeriesFormat: ExcelClass<SeriesTarget> = {
  name: "ChartSeriesFormat",
  objects: {
    Fill: (target) =>
      fillOf((fillColor) => {
        edit(target).fillColor = fillColor;
      }),
    Line: (target) =>
      lineOf({
        read: () => {
          const { lineColor, lineWeight, lineStyle } = requireSeries(target);
          return { color: lineColor, weight: lineWeight, style: lineStyle };
        },
        change: ({ color, weight, style }) => {
          const series = edit(target);
          if (color !== undefined) series.lineColor = color;
          if (weight !== undefined) series.lineWeight = weight;
          if (style !== undefined) series.lineStyle = style;
        },
      }),
  },
};

const ChartSeries: ExcelClass<SeriesTarget> = {
  name: "ChartSeries",
  scalars: {
    Name: {
      get: nameOf,
      set: (target, value) => {
        const name = text(value, "name");
        if (name.length > 255) throw invalidArgument("a name has at most 255 characters");
        edit(target).name = name;
      },
    },
    ChartType: {
      get: (target) => requireChart(target).type,
      set: (target, value) => {
        if (value !== requireChart(target).type) {
          throw notImplemented("ChartSeries.chartType other than the chart's");
        }
      },
    },
    AxisGroup: {
      get: () => "Primary",
      set: (_, value) => {
        if (value !== "Primary") throw notImplemented("ChartSeries.axisGroup Secondary");
      },
    },
    GapWidth: grouped("gapWidth", 150, 0, 500),
    Overlap: grouped("overlap", 0, -100, 100),
    HasDataLabels: {
      get: (target) => requireSeries(target).hasDataLabels ?? false,
      set: (target, value) => {
        const series = edit(target);
        series.hasDataLabels = boolean(value, "hasDataLabels");
        if (series.hasDataLabels) series.dataLabels ??= { showValue: true };
      },
    },
    PlotOrder: { get: (target) => requireChart(target).series.indexOf(target.series) + 1 },
  },
  objects: {
    Format: (target) => excelObject(ChartSeriesFormat, target),
    DataLabels: (target) => seriesDataLabels(target, () => requireSeries(target)),
  },
  methods: {
    SetValues: (target, [source]) => {
      edit(target).values = lineReference(source);
    },
    SetXAxisValues: (target, [source]) => {
      edit(target).categories = lineReference(source);
    },
    Delete: (target) => {
      const series = edit(target);
      const all = target.chart.series;
      all.splice(all.indexOf(series), 1);
    },
  },
};

const one = (target: ChartTarget, series: ChartSeriesState): ExcelObject =>
  excelObject(ChartSeries, { ...target, series });

const ChartSeriesCollection: ExcelClass<ChartTarget> = {
  name: "ChartSeriesCollection",
  scalars: { Count: { get: (target) => requireChart(target).series.length } },
  methods: {
    Add: (target, [name, index]) => {
      const { series } = editChart(target);
      if (series.length >= MOST_SERIES) {
        throw invalidArgument(`a chart has at most ${MOST_SERIES} series`);
      }
      const wanted = optionalText(name, "name") ?? `Series${series.length + 1}`;
      const place = optionalInteger(index, "index") ?? series.length;
      const { gapWidth, overlap } = series[0] ?? {};
      const added: ChartSeriesState = { name: wanted, values: NO_VALUES, gapWidth, overlap };
      series.splice(place, 0, added);
      return one(target, added);
    },
    GetCount: (target) => requireChart(target).series.length,
    GetItemAt: (target, [index]) => {
      const series = requireChart(target).series[integer(index, "index")];
      if (!series) throw invalidArgument("there is no such series");
      return one(target, series);
    },
  },
  items: (target) => requireChart(target).series.map((series) => one(target, series)),
};

/** The series of a chart. */
export function chartSeriesCollection(target: ChartTarget): ExcelObject {
  return excelObject(ChartSeriesCollection, target);
}
