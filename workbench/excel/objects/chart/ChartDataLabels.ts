/** Excel.ChartDataLabels: of a whole chart, or of one series. */
import { invalidOperation } from "../../ExcelError";
import { excelClass, type ExcelObject } from "../../model/ExcelObject";
import { flag, stored, type Kind } from "../../model/stored";
import { oneOf } from "../../model/arguments";
import type { ChartDataLabelsState, ChartSeriesState } from "../../state";
import { fontOf, placed, type Place } from "./chartParts";
import { editChart, requireChart, type ChartTarget } from "./ChartTarget";

type LabelsPlace = Place<ChartDataLabelsState>;

const POSITIONS = [
  "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom", "BestFit",
  "Callout", "None",
] as const; // prettier-ignore
/** A stacked bar has no end outside. */
const STACKED_POSITIONS = ["Center", "InsideEnd", "InsideBase"];

const position: Kind<string> = {
  standard: "Invalid",
  check: (value, what) => oneOf(value, POSITIONS, what),
};

const chartDataLabelFormat = excelClass<LabelsPlace>({
  name: "ChartDataLabelFormat",
  objects: { Font: ({ read, change }) => fontOf(read, (font) => change({ font })) },
});

const dataLabels = excelClass<LabelsPlace>({
  name: "ChartDataLabels",
  scalars: stored<LabelsPlace, ChartDataLabelsState>(placed, {
    position,
    showValue: flag(false),
    linkNumberFormat: flag(true),
  }),
  objects: { Format: chartDataLabelFormat },
});

/** @throws InvalidOperation for a position that the chart's type does not have. */
function requirePosition(target: ChartTarget, { position: wanted }: ChartDataLabelsState): void {
  const { type } = requireChart(target);
  const stacked = /(Bar|Column)Stacked/.test(type);
  if (wanted !== undefined && stacked && !STACKED_POSITIONS.includes(wanted)) {
    throw invalidOperation(`labels of ${type} have no position ${wanted}`);
  }
}

/** Labels of all series: to show something makes every series have labels. */
export function chartDataLabels(target: ChartTarget): ExcelObject {
  return dataLabels({
    read: () => requireChart(target).dataLabels ?? {},
    change: (patch) => {
      const chart = editChart(target);
      requirePosition(target, patch);
      chart.dataLabels = { ...chart.dataLabels, ...patch };
      for (const series of chart.series) series.hasDataLabels = true;
    },
  });
}

/** Labels of one series. @throws InvalidOperation while the series has none. */
export function seriesDataLabels(target: ChartTarget, series: () => ChartSeriesState): ExcelObject {
  const present = (): ChartSeriesState => {
    const state = series();
    if (state.hasDataLabels !== true) throw invalidOperation("the series has no data labels");
    return state;
  };
  return dataLabels({
    read: () => ({ ...requireChart(target).dataLabels, ...present().dataLabels }),
    change: (patch) => {
      editChart(target);
      requirePosition(target, patch);
      const state = present();
      state.dataLabels = { ...state.dataLabels, ...patch };
    },
  });
}
