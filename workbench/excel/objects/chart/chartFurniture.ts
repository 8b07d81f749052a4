/** Excel.ChartTitle, ChartLegend, ChartPlotArea and ChartAreaFormat: what stands around the series. */
import { notImplemented } from "../../ExcelError";
import { boolean, number, oneOf, text } from "../../model/arguments";
import {
  excelObject,
  type ExcelClass,
  type ExcelObject,
  type Scalar,
} from "../../model/ExcelObject";
import type { ChartState } from "../../state";
import { borderOf, fillOf, fontOf } from "./chartParts";
import { editChart, requireChart, type ChartTarget } from "./ChartTarget";

type Title = NonNullable<ChartState["title"]>;
type Legend = NonNullable<ChartState["legend"]>;
type PlotArea = NonNullable<ChartState["plotArea"]>;

function title(target: ChartTarget): Title {
  return requireChart(target).title ?? { text: "", visible: false };
}

function changeTitle(target: ChartTarget, patch: Partial<Title>): void {
  editChart(target).title = { ...title(target), ...patch };
}

const ChartTitleFormat: ExcelClass<ChartTarget> = {
  name: "ChartTitleFormat",
  objects: {
    Font: (target) =>
      fontOf(
        () => title(target),
        (font) => changeTitle(target, { font }),
      ),
  },
};

const ChartTitle: ExcelClass<ChartTarget> = {
  name: "ChartTitle",
  scalars: {
    Text: {
      get: (target) => title(target).text,
      set: (target, value) =>
        changeTitle(target, { text: text(value, "title.text"), visible: true }),
    },
    Visible: {
      get: (target) => title(target).visible,
      set: (target, value) => changeTitle(target, { visible: boolean(value, "title.visible") }),
    },
    Overlay: {
      get: (target) => title(target).overlay ?? false,
      set: (target, value) => changeTitle(target, { overlay: boolean(value, "title.overlay") }),
    },
  },
  objects: { Format: (target) => excelObject(ChartTitleFormat, target) },
};

/** The title of a chart. */
export function chartTitle(target: ChartTarget): ExcelObject {
  return excelObject(ChartTitle, target);
}

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

function legend(target: ChartTarget): Legend {
  return requireChart(target).legend ?? { visible: false };
}

function changeLegend(target: ChartTarget, patch: Partial<Legend>): void {
  editChart(target).legend = { ...legend(target), ...patch };
}

const ChartLegendFormat: ExcelClass<ChartTarget> = {
  name: "ChartLegendFormat",
  objects: {
    Font: (target) =>
      fontOf(
        () => legend(target),
        (font) => changeLegend(target, { font }),
      ),
  },
};

const ChartLegend: ExcelClass<ChartTarget> = {
  name: "ChartLegend",
  scalars: {
    Visible: {
      get: (target) => legend(target).visible,
      set: (target, value) => changeLegend(target, { visible: boolean(value, "legend.visible") }),
    },
    Position: {
      get: (target) => legend(target).position ?? "Right",
      set: (target, value) =>
        changeLegend(target, { position: oneOf(value, LEGEND_POSITIONS, "legend.position") }),
    },
    Overlay: {
      get: (target) => legend(target).overlay ?? false,
      set: (target, value) => changeLegend(target, { overlay: boolean(value, "legend.overlay") }),
    },
  },
  objects: { Format: (target) => excelObject(ChartLegendFormat, target) },
};

/** The legend of a chart. */
export function chartLegend(target: ChartTarget): ExcelObject {
  return excelObject(ChartLegend, target);
}

function changePlot(target: ChartTarget, patch: Partial<PlotArea>): void {
  const chart = editChart(target);
  chart.plotArea = { ...chart.plotArea, ...patch };
}

type Inside = "insideLeft" | "insideTop" | "insideWidth" | "insideHeight";

/** Where the plot itself lies, within the chart. @throws InvalidArgument for a place outside it. */
function inside(member: Inside, of: "width" | "height"): Scalar<ChartTarget> {
  return {
    get: (target) => requireChart(target).plotArea?.[member] ?? null,
    set: (target, value) =>
      changePlot(target, { [member]: number(value, member, 0, requireChart(target)[of]) }),
  };
}

const ChartPlotAreaFormat: ExcelClass<ChartTarget> = {
  name: "ChartPlotAreaFormat",
  objects: { Fill: (target) => fillOf((fillColor) => changePlot(target, { fillColor })) },
};

const ChartPlotArea: ExcelClass<ChartTarget> = {
  name: "ChartPlotArea",
  scalars: {
    InsideLeft: inside("insideLeft", "width"),
    InsideTop: inside("insideTop", "height"),
    InsideWidth: inside("insideWidth", "width"),
    InsideHeight: inside("insideHeight", "height"),
  },
  objects: { Format: (target) => excelObject(ChartPlotAreaFormat, target) },
};

/** The area of a chart in which its series are drawn. */
export function chartPlotArea(target: ChartTarget): ExcelObject {
  return excelObject(ChartPlotArea, target);
}

const ChartAreaFormat: ExcelClass<ChartTarget> = {
  name: "ChartAreaFormat",
  objects: {
    Font: (target) =>
      fontOf(
        () => requireChart(target),
        (font) => {
          editChart(target).font = font;
        },
      ),
    Fill: (target) =>
      fillOf((fillColor) => {
        editChart(target).fillColor = fillColor;
      }),
    Border: (target) =>
      borderOf({
        read: () => {
          const { borderColor, borderVisible } = requireChart(target);
          return { color: borderColor, style: borderVisible === false ? "None" : undefined };
        },
        change: ({ color, weight, style }) => {
          if (weight !== undefined) throw notImplemented("Chart.format.border.weight");
          const chart = editChart(target);
          if (style !== undefined) chart.borderVisible = style !== "None";
          if (color !== undefined) chart.borderColor = color;
        },
      }),
  },
};

/** Font, fill and border of a whole chart. */
export function chartAreaFormat(target: ChartTarget): ExcelObject {
  return excelObject(ChartAreaFormat, target);
}
