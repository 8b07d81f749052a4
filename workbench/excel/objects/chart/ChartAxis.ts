/** Excel.ChartAxes and Excel.ChartAxis with gridlines, title and format. */
import { notImplemented } from "../../ExcelError";
import { boolean, integer, number, oneOf, text } from "../../model/arguments";
import {
  excelObject,
  type Argument,
  type ExcelClass,
  type ExcelObject,
  type Scalar,
} from "../../model/ExcelObject";
import type { ChartAxisState } from "../../state";
import { fontOf, lineOf } from "./chartParts";
import { editChart, requireChart, type ChartTarget } from "./ChartTarget";

interface AxisTarget extends ChartTarget {
  readonly which: "categoryAxis" | "valueAxis";
}

function read(target: AxisTarget): ChartAxisState {
  return requireChart(target)[target.which];
}

function change(target: AxisTarget, patch: Partial<ChartAxisState>): void {
  Object.assign(editChart(target)[target.which], patch);
}

const TICK_MARKS = ["None", "Cross", "Inside", "Outside"] as const;
const LABEL_POSITIONS = ["None", "High", "Low", "NextToAxis"] as const;

/** minimum, maximum, majorUnit: "" gives the choice back to Excel. */
function scale(member: "minimum" | "maximum" | "majorUnit"): Scalar<AxisTarget> {
  return {
    get: (target) => read(target)[member] ?? "",
    set: (target, value) => {
      const given = value === "" ? undefined : number(value, member);
      if (member === "majorUnit" && given !== undefined) number(given, member, Number.MIN_VALUE);
      change(target, { [member]: given });
    },
  };
}

function tickMark(member: "majorTickMark" | "minorTickMark"): Scalar<AxisTarget> {
  return {
    get: (target) => read(target)[member] ?? (member === "majorTickMark" ? "Outside" : "None"),
    set: (target, value) => change(target, { [member]: oneOf(value, TICK_MARKS, member) }),
  };
}

const ChartGridlinesFormat: ExcelClass<AxisTarget> = {
  name: "ChartGridlinesFormat",
  objects: {
    Line: (target) =>
      lineOf({
        read: () => ({ color: read(target).majorGridlinesColor }),
        change: ({ color, weight, style }) => {
          if (weight !== undefined) throw notImplemented("ChartGridlines.format.line.weight");
          if (style !== undefined) change(target, { majorGridlinesVisible: style !== "None" });
          if (color !== undefined) change(target, { majorGridlinesColor: color });
        },
      }),
  },
};

function gridlines(
  member: "majorGridlinesVisible" | "minorGridlinesVisible",
  standard: boolean,
): ExcelClass<AxisTarget> {
  return {
    name: "ChartGridlines",
    scalars: {
      Visible: {
        get: (target) => read(target)[member] ?? standard,
        set: (target, value) => change(target, { [member]: boolean(value, "visible") }),
      },
    },
    objects:
      member === "majorGridlinesVisible"
        ? { Format: (target) => excelObject(ChartGridlinesFormat, target) }
        : {},
  };
}

const MajorGridlines = gridlines("majorGridlinesVisible", false);
const MinorGridlines = gridlines("minorGridlinesVisible", false);

const ChartAxisTitle: ExcelClass<AxisTarget> = {
  name: "ChartAxisTitle",
  scalars: {
    Text: {
      get: (target) => read(target).title ?? "",
      set: (target, value) => change(target, { title: text(value, "title.text") }),
    },
    Visible: {
      get: (target) => read(target).title !== undefined,
      set: (target, value) => {
        const visible = boolean(value, "title.visible");
        change(target, { title: visible ? (read(target).title ?? "Axis Title") : undefined });
      },
    },
  },
};

const ChartAxisFormat: ExcelClass<AxisTarget> = {
  name: "ChartAxisFormat",
  objects: {
    Font: (target) =>
      fontOf(
        () => read(target),
        (font) => change(target, { font }),
      ),
    Line: (target) =>
      lineOf({
        read: () => ({
          color: read(target).lineColor,
          style: read(target).lineVisible === false ? "None" : undefined,
        }),
        change: ({ color, weight, style }) => {
          if (weight !== undefined) throw notImplemented("ChartAxis.format.line.weight");
          if (style !== undefined) change(target, { lineVisible: style !== "None" });
          if (color !== undefined) change(target, { lineColor: color, lineVisible: true });
        },
      }),
  },
};

const ChartAxis: ExcelClass<AxisTarget> = {
  name: "ChartAxis",
  scalars: {
    Type: { get: ({ which }) => (which === "categoryAxis" ? "Category" : "Value") },
    AxisGroup: { get: () => "Primary" },
    Visible: {
      get: (target) => read(target).visible ?? true,
      set: (target, value) => change(target, { visible: boolean(value, "visible") }),
    },
    Minimum: scale("minimum"),
    Maximum: scale("maximum"),
    MajorUnit: scale("majorUnit"),
    ReversePlotOrder: {
      get: (target) => read(target).reversePlotOrder ?? false,
      set: (target, value) =>
        change(target, { reversePlotOrder: boolean(value, "reversePlotOrder") }),
    },
    TickLabelPosition: {
      get: (target) => read(target).tickLabelPosition ?? "NextToAxis",
      set: (target, value) =>
        change(target, { tickLabelPosition: oneOf(value, LABEL_POSITIONS, "tickLabelPosition") }),
    },
    TickLabelSpacing: {
      get: (target) => read(target).tickLabelSpacing ?? 1,
      set: (target, value) =>
        change(target, { tickLabelSpacing: integer(value, "tickLabelSpacing", 1, 31999) }),
    },
    MajorTickMark: tickMark("majorTickMark"),
    MinorTickMark: tickMark("minorTickMark"),
    NumberFormat: {
      get: (target) => read(target).numberFormat ?? "General",
      set: (target, value) => change(target, { numberFormat: text(value, "numberFormat") }),
    },
  },
  objects: {
    MajorGridlines: (target) => excelObject(MajorGridlines, target),
    MinorGridlines: (target) => excelObject(MinorGridlines, target),
    Title: (target) => excelObject(ChartAxisTitle, target),
    Format: (target) => excelObject(ChartAxisFormat, target),
  },
};

function axis(target: ChartTarget, which: AxisTarget["which"]): ExcelObject {
  return excelObject(ChartAxis, { ...target, which });
}

const ChartAxes: ExcelClass<ChartTarget> = {
  name: "ChartAxes",
  objects: {
    CategoryAxis: (target) => axis(target, "categoryAxis"),
    ValueAxis: (target) => axis(target, "valueAxis"),
  },
  methods: {
    GetItem: (target, [type, group]: readonly Argument[]) => {
      const which = oneOf(type, ["Category", "Value", "Series", "Invalid"] as const, "type");
      if (group !== undefined && group !== null && group !== "Primary") {
        throw notImplemented("ChartAxes.getItem of the secondary group");
      }
      if (which === "Series" || which === "Invalid") throw notImplemented("ChartAxes series axis");
      return axis(target, which === "Category" ? "categoryAxis" : "valueAxis");
    },
  },
};

/** Category and value axis of a chart. */
export function chartAxes(target: ChartTarget): ExcelObject {
  return excelObject(ChartAxes, target);
}
