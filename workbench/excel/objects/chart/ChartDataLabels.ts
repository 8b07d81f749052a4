/** Excel.ChartDataLabels: of an entire chart, or of one series. */
import { invalidOperation } from "../../ExcelError";
import { excelClass, type ExcelObject } from "../../model/ExcelObject";
import { choice, flag, stored } from "../../model/stored";
import type { ChartDataLabelsState, ChartSeriesState } from "../../state";
import { fontOf, placed, type Place } from "./chartParts";
import { editChart, requireChart, type ChartTarget } from "./ChartTarget";

type LabelsPlace = Place<ChartDataLabelsState>;

const POSITIONS = [
  "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom", "BestFit",
  "Callout", "None",
] as const; // prettier-ignore
/** A stacked bar has no "outside end". */
const STACKED_POSITIONS = ["Center", "InsideEnd", "InsideBase"];

const chartDataLabelFormat = excelClass<LabelsPlace>({
  name: "ChartDataLabelFormat",
  objects: { Font: ({ read, change }) => fontOf(read, (font) => change({ font })) },
});

const dataLabels = excelClass<LabelsPlace>({
  name: "ChartDataLabels",
  scalars: stored<LabelsPlace, ChartDataLabelsState>(placed, {
    position: choice(POSITIONS, "Invalid"),
    showValue: flag(false),
    linkNumberFormat: flag(true),
  }),
  objects: { Format: chartDataLabelFormat },
});

/** @throws InvalidOperation for a position that the chart's type does not have. */
function requirePosition(target: ChartTarget, { position }: ChartDataLabelsState): void {
  const { type } = requireChart(target);
  const stacked = /(Bar|Column)Stacked/.test(type);
  if (position !== undefined && stacked && !STACKED_POSITIONS.includes(position)) {
    throw invalidOperation(`labels of ${type} have no position ${position}`);
  }
}

/** Labels of all series: showing anything gives every series labels. */
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

/**
 * Labels of one series.
 * @throws InvalidOperation while the series has none.
 */
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
