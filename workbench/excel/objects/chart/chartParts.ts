/** Excel.ChartFont, ChartFill, ChartLineFormat and ChartBorder, wherever in a chart they stand. */
import { boolean, number, oneOf } from "../../model/arguments";
import { colour } from "../../model/colour";
import { excelObject, type ExcelClass, type ExcelObject } from "../../model/ExcelObject";
import type { ChartFont as FontState } from "../../state";
import { fontName, fontSize } from "../RangeFont";

/** One place in a chart's state: how it reads, and how it is changed. */
export interface Place<State> {
  readonly read: () => State;
  readonly change: (patch: Partial<State>) => void;
}

const ChartFont: ExcelClass<Place<FontState>> = {
  name: "ChartFont",
  scalars: {
    Name: {
      get: ({ read }) => read().name ?? "Calibri",
      set: ({ change }, value) => change({ name: fontName(value) }),
    },
    Size: {
      get: ({ read }) => read().size ?? 10,
      set: ({ change }, value) => change({ size: fontSize(value) }),
    },
    Bold: {
      get: ({ read }) => read().bold ?? false,
      set: ({ change }, value) => change({ bold: boolean(value, "font.bold") }),
    },
    Italic: {
      get: ({ read }) => read().italic ?? false,
      set: ({ change }, value) => change({ italic: boolean(value, "font.italic") }),
    },
    Color: {
      get: ({ read }) => read().color ?? "#595959",
      set: ({ change }, value) => change({ color: colour(value, "font.color") }),
    },
  },
};

/** A part of a chart that holds a font of its own. */
export function fontOf(
  read: () => { font?: FontState },
  change: (font: FontState) => void,
): ExcelObject {
  const font = (): FontState => read().font ?? {};
  return excelObject(ChartFont, {
    read: font,
    change: (patch) => change({ ...font(), ...patch }),
  });
}

/** undefined: as Excel draws it by itself; "": none. */
const ChartFill: ExcelClass<(fillColor: string) => void> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (set, [value]) => set(colour(value, "color")),
    Clear: (set) => set(""),
  },
};

/** A fill that is handed to `set`; "" for none. */
export function fillOf(set: (fillColor: string) => void): ExcelObject {
  return excelObject(ChartFill, set);
}

interface LineState {
  color?: string;
  /** Points. */
  weight?: number;
  style?: string;
}

const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
] as const;

function lineClass(name: string): ExcelClass<Place<LineState>> {
  return {
    name,
    scalars: {
      Color: {
        get: ({ read }) => read().color ?? "",
        set: ({ change }, value) => change({ color: colour(value, "line.color") }),
      },
      Weight: {
        get: ({ read }) => read().weight ?? 0.75,
        set: ({ change }, value) => change({ weight: number(value, "line.weight", 0, 1584) }),
      },
      LineStyle: {
        get: ({ read }) => read().style ?? "Automatic",
        set: ({ change }, value) => change({ style: oneOf(value, LINE_STYLES, "line.lineStyle") }),
      },
    },
    methods: { Clear: ({ change }) => change({ style: "None" }) },
  };
}

const ChartLineFormat = lineClass("ChartLineFormat");
const ChartBorder = lineClass("ChartBorder");

/** A line of a chart. */
export function lineOf(place: Place<LineState>): ExcelObject {
  return excelObject(ChartLineFormat, place);
}

/** A border of a chart. */
export function borderOf(place: Place<LineState>): ExcelObject {
  return excelObject(ChartBorder, place);
}
