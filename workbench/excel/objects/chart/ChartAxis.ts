/** Excel.ChartAxes and Excel.ChartAxis with title, gridlines and format. */
import { number, text } from "../../model/arguments";
import { excelClass, type ExcelObject, type Json } from "../../model/ExcelObject";
import { choice, flag, stored, texts, wholeNumber, type Kind } from "../../model/stored";
import type { ChartAxisState } from "../../state";
import { lineOf } from "./chartParts";
import { editChart, requireChart, type ChartTarget } from "./ChartTarget";

interface AxisTarget extends ChartTarget {
  readonly which: "categoryAxis" | "valueAxis";
}

function change(target: AxisTarget, patch: Partial<ChartAxisState>): void {
  Object.assign(editChart(target)[target.which], patch);
}

function read(target: AxisTarget): ChartAxisState {
  return requireChart(target)[target.which];
}

const axisStore = {
  read: (target: AxisTarget, pick: (state: ChartAxisState) => Json) => pick(read(target)),
  change,
};

/** "" lets Excel choose again. */
const scale: Kind<number> = {
  unset: "",
  check: (value, what) => (value === "" ? undefined : number(value, what)),
};

const majorGridlines = excelClass<AxisTarget>({
  name: "ChartGridlines",
  scalars: stored(
    axisStore,
    { majorGridlinesVisible: flag(false) },
    { Visible: "majorGridlinesVisible" },
  ),
});

const axisFormat = excelClass<AxisTarget>({
  name: "ChartAxisFormat",
  objects: {
    Line: (target) =>
      lineOf({
        read: () => ({ color: read(target).lineColor }),
        change: ({ color, style }) => {
          if (style !== undefined) change(target, { lineVisible: style !== "None" });
          if (color !== undefined) change(target, { lineColor: color, lineVisible: true });
        },
      }),
  },
});

const axisTitle = excelClass<AxisTarget>({
  name: "ChartAxisTitle",
  scalars: {
    Text: {
      get: (target) => read(target).title ?? "",
      set: (target, value) => change(target, { title: text(value, "axis.title.text") }),
    },
  },
});

const axis = excelClass<AxisTarget>({
  name: "ChartAxis",
  scalars: stored(axisStore, {
    visible: flag(true),
    minimum: scale,
    maximum: scale,
    majorUnit: scale,
    numberFormat: texts("General", 1, 255),
    reversePlotOrder: flag(false),
    tickLabelPosition: choice(["None", "High", "Low", "NextToAxis"], "NextToAxis"),
    tickLabelSpacing: wholeNumber(1, 1, 31999),
    majorTickMark: choice(["None", "Cross", "Inside", "Outside"], "Outside"),
  }),
  objects: { MajorGridlines: majorGridlines, Format: axisFormat, Title: axisTitle },
});

const axisOf = (which: AxisTarget["which"]) => {
  return (target: ChartTarget): ExcelObject => axis({ ...target, which });
};

/** Category and value axis of a chart. */
export const chartAxes = excelClass<ChartTarget>({
  name: "ChartAxes",
  objects: { CategoryAxis: axisOf("categoryAxis"), ValueAxis: axisOf("valueAxis") },
});
