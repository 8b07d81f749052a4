/** Excel.ChartDataLabels: of a whole chart, or of one series. */
import { invalidOperation } from "../../ExcelError";
import { boolean, oneOf, text } from "../../model/arguments";
import {
  excelObject,
  type ExcelClass,
  type ExcelObject,
  type Scalar,
} from "../../model/ExcelObject";
import type { ChartDataLabelsState, ChartSeriesState } from "../../state";
import { fontOf, type Place } from "./chartParts";
import { editChart, requireChart, type ChartTarget } from "./ChartTarget";

type LabelsPlace = Place<ChartDataLabelsState>;

const POSITIONS = [
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
  "None",
] as const;
/** A stacked bar has no end outside. */
const STACKED_POSITIONS = ["Center", "InsideEnd", "InsideBase"];

type Shown =
  "showValue" | "showSeriesName" | "showCategoryName" | "showLegendKey" | "showPercentage";

function shown(member: Shown): Scalar<LabelsPlace> {
  return {
    get: ({ read }) => read()[member] ?? false,
    set: ({ change }, value) => change({ [member]: boolean(value, member) }),
  };
}

const ChartDataLabelFormat: ExcelClass<LabelsPlace> = {
  name: "ChartDataLabelFormat",
  objects: {
    Font: ({ read, change }) => fontOf(read, (font) => change({ font })),
  },
};

const ChartDataLabels: ExcelClass<LabelsPlace> = {
  name: "ChartDataLabels",
  scalars: {
    Position: {
      get: ({ read }) => read().position ?? "Invalid",
      set: ({ change }, value) => change({ position: oneOf(value, POSITIONS, "position") }),
    },
    ShowValue: shown("showValue"),
    ShowSeriesName: shown("showSeriesName"),
    ShowCategoryName: shown("showCategoryName"),
    ShowLegendKey: shown("showLegendKey"),
    ShowPercentage: shown("showPercentage"),
    NumberFormat: {
      get: ({ read }) => read().numberFormat ?? "General",
      // A format of its own is no longer that of the cells.
      set: ({ change }, value) =>
        change({ numberFormat: text(value, "numberFormat"), linkNumberFormat: false }),
    },
    LinkNumberFormat: {
      get: ({ read }) => read().linkNumberFormat ?? true,
      set: ({ change }, value) => change({ linkNumberFormat: boolean(value, "linkNumberFormat") }),
    },
  },
  objects: { Format: (place) => excelObject(ChartDataLabelFormat, place) },
};

/** @throws InvalidOperation for a position that the chart's type does not have. */
function requirePosition(target: ChartTarget, { position }: ChartDataLabelsState): void {
  const { type } = requireChart(target);
  const stacked = /(Bar|Column)Stacked/.test(type);
  if (position !== undefined && stacked && !STACKED_POSITIONS.includes(position)) {
    throw invalidOperation(`labels of ${type} have no position ${position}`);
  }
}

/** Labels of all series: to show something makes every series have labels. */
export function chartDataLabels(target: ChartTarget): ExcelObject {
  return excelObject(ChartDataLabels, {
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
  return excelObject(ChartDataLabels, {
    read: () => ({ ...requireChart(target).dataLabels, ...present().dataLabels }),
    change: (patch) => {
      editChart(target);
      requirePosition(target, patch);
      const state = present();
      state.dataLabels = { ...state.dataLabels, ...patch };
    },
  });
}
