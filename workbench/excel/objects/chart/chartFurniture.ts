/**
 * Excel.ChartTitle, ChartLegend, ChartPlotArea and ChartAreaFormat: everything around the series.
 */
import { number, oneOf, text } from "../../model/arguments";
import { excelClass, type Scalar } from "../../model/ExcelObject";
import { choice, flag, stored } from "../../model/stored";
import type { ChartState } from "../../state";
import { fontOf } from "./chartParts";
import { editChart, requireChart, type ChartTarget } from "./ChartTarget";

type Title = NonNullable<ChartState["title"]>;
type Legend = NonNullable<ChartState["legend"]>;

function title(target: ChartTarget): Title {
  return requireChart(target).title ?? { text: "", visible: false };
}

function changeTitle(target: ChartTarget, patch: Partial<Title>): void {
  editChart(target).title = { ...title(target), ...patch };
}

const chartTitleFormat = excelClass<ChartTarget>({
  name: "ChartTitleFormat",
  objects: {
    Font: (target) =>
      fontOf(
        () => title(target),
        (font) => changeTitle(target, { font }),
      ),
  },
});

/** The title of a chart. */
export const chartTitle = excelClass<ChartTarget>({
  name: "ChartTitle",
  scalars: {
    Text: {
      get: (target) => title(target).text,
      set: (target, value) =>
        changeTitle(target, { text: text(value, "title.text"), visible: true }),
    },
  },
  objects: { Format: chartTitleFormat },
});

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

/** The legend of a chart. */
export const chartLegend = excelClass<ChartTarget>({
  name: "ChartLegend",
  scalars: stored<ChartTarget, Legend>(
    {
      read: (target, pick) => pick(requireChart(target).legend ?? { visible: false }),
      change: (target, patch) => {
        const chart = editChart(target);
        chart.legend = { visible: false, ...chart.legend, ...patch };
      },
    },
    { visible: flag(false), position: choice(LEGEND_POSITIONS, "Right") },
  ),
});

type Inside = "insideLeft" | "insideTop" | "insideWidth" | "insideHeight";

/**
 * The position of the plot itself within the chart.
 * @throws InvalidArgument for a position outside it.
 */
function inside(member: Inside, of: "width" | "height"): Scalar<ChartTarget> {
  return {
    get: (target) => requireChart(target).plotArea?.[member] ?? null,
    set: (target, value) => {
      const place = number(value, member, 0, requireChart(target)[of]);
      const chart = editChart(target);
      chart.plotArea = { ...chart.plotArea, [member]: place };
    },
  };
}

/** The area of a chart in which its series are drawn. */
export const chartPlotArea = excelClass<ChartTarget>({
  name: "ChartPlotArea",
  scalars: {
    InsideLeft: inside("insideLeft", "width"),
    InsideTop: inside("insideTop", "height"),
    InsideWidth: inside("insideWidth", "width"),
    InsideHeight: inside("insideHeight", "height"),
  },
});

const LINE_STYLES = [
  "None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75",
  "Automatic", "RoundDot",
] as const; // prettier-ignore

const chartBorder = excelClass<ChartTarget>({
  name: "ChartBorder",
  scalars: {
    LineStyle: {
      get: (target) => (requireChart(target).borderVisible === false ? "None" : "Automatic"),
      set: (target, value) => {
        editChart(target).borderVisible = oneOf(value, LINE_STYLES, "lineStyle") !== "None";
      },
    },
  },
});

/** Font and border of the chart area. */
export const chartAreaFormat = excelClass<ChartTarget>({
  name: "ChartAreaFormat",
  objects: {
    Font: (target) =>
      fontOf(
        () => requireChart(target),
        (font) => {
          editChart(target).font = font;
        },
      ),
    Border: chartBorder,
  },
});
