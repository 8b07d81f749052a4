/** Excel.ConditionalRangeFormat with its font, fill and borders: what a rule changes. */
import { integer, boolean, oneOf, text } from "../model/arguments";
import { colour } from "../model/colour";
import { excelObject, type ExcelClass, type ExcelObject } from "../model/ExcelObject";
import { invalidArgument } from "../ExcelError";
import { withBorder } from "../grid/borders";
import { requireAllowed } from "../protection";
import type { BorderEdge, BorderState, CellFormat } from "../state";
import type { ConditionTarget } from "./conditionalFormatKinds";
import { PLAIN_BORDER } from "./RangeBorder";
import { UNDERLINES } from "./RangeFont";

function patch({ sheet, state }: ConditionTarget, change: CellFormat): void {
  requireAllowed(sheet, "allowFormatCells");
  state.format = { ...state.format, ...change };
}

const ConditionalRangeFont: ExcelClass<ConditionTarget> = {
  name: "ConditionalRangeFont",
  scalars: {
    Color: {
      get: ({ state }) => state.format.fontColor ?? "",
      set: (target, value) => patch(target, { fontColor: colour(value, "font.color") }),
    },
    Bold: {
      get: ({ state }) => state.format.bold ?? null,
      set: (target, value) => patch(target, { bold: boolean(value, "font.bold") }),
    },
    Italic: {
      get: ({ state }) => state.format.italic ?? null,
      set: (target, value) => patch(target, { italic: boolean(value, "font.italic") }),
    },
    Strikethrough: {
      get: ({ state }) => state.format.strikethrough ?? null,
      set: (target, value) =>
        patch(target, { strikethrough: boolean(value, "font.strikethrough") }),
    },
    Underline: {
      get: ({ state }) => state.format.underline ?? "None",
      set: (target, value) =>
        patch(target, { underline: oneOf(value, UNDERLINES, "font.underline") }),
    },
  },
  methods: {
    Clear: (target) =>
      patch(target, {
        fontColor: undefined,
        bold: undefined,
        italic: undefined,
        strikethrough: undefined,
        underline: undefined,
      }),
  },
};

const ConditionalRangeFill: ExcelClass<ConditionTarget> = {
  name: "ConditionalRangeFill",
  scalars: {
    Color: {
      get: ({ state }) => state.format.fillColor ?? "",
      set: (target, value) => patch(target, { fillColor: colour(value, "fill.color") }),
    },
  },
  methods: { Clear: (target) => patch(target, { fillColor: undefined }) },
};

interface BorderTarget extends ConditionTarget {
  readonly edge: BorderEdge;
}

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const EDGES: Readonly<Record<(typeof SIDES)[number], BorderEdge>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};
/** Styles that a conditional format can draw: thin lines only. */
const STYLES = ["None", "Continuous", "Dash", "DashDot", "Dot"] as const;

function patchBorder({ sheet, state, edge }: BorderTarget, change: Partial<BorderState>): void {
  requireAllowed(sheet, "allowFormatCells");
  const next = { ...PLAIN_BORDER, ...state.format.borders?.[edge], ...change };
  state.format = withBorder(state.format, edge, next.style === "None" ? undefined : next);
}

const ConditionalRangeBorder: ExcelClass<BorderTarget> = {
  name: "ConditionalRangeBorder",
  identity: ({ edge }) => ({ Id: sideOf(edge) }),
  scalars: {
    SideIndex: { get: ({ edge }) => sideOf(edge) },
    Style: {
      get: ({ state, edge }) => state.format.borders?.[edge]?.style ?? "None",
      set: (target, value) => patchBorder(target, { style: oneOf(value, STYLES, "border style") }),
    },
    Color: {
      get: ({ state, edge }) => state.format.borders?.[edge]?.color ?? "",
      set: (target, value) => patchBorder(target, { color: colour(value, "border colour") }),
    },
  },
};

function sideOf(edge: BorderEdge): string {
  return SIDES.find((side) => EDGES[side] === edge) ?? edge;
}

function border(edge: BorderEdge): (target: ConditionTarget) => ExcelObject {
  return (target) => excelObject(ConditionalRangeBorder, { ...target, edge });
}

const ConditionalRangeBorderCollection: ExcelClass<ConditionTarget> = {
  name: "ConditionalRangeBorderCollection",
  scalars: { Count: { get: () => SIDES.length } },
  objects: {
    Top: border("top"),
    Bottom: border("bottom"),
    Left: border("left"),
    Right: border("right"),
  },
  methods: {
    GetItem: (target, [index]) => border(EDGES[oneOf(index, SIDES, "border index")])(target),
    GetItemAt: (target, [index]) => {
      const side = SIDES[integer(index, "index")];
      if (!side) throw invalidArgument("there are four borders");
      return border(EDGES[side])(target);
    },
  },
  items: (target) => SIDES.map((side) => border(EDGES[side])(target)),
};

const ConditionalRangeFormat: ExcelClass<ConditionTarget> = {
  name: "ConditionalRangeFormat",
  scalars: {
    NumberFormat: {
      get: ({ state }) => state.format.numberFormat ?? "",
      set: (target, value) => patch(target, { numberFormat: text(value, "numberFormat") }),
    },
  },
  objects: {
    Font: (target) => excelObject(ConditionalRangeFont, target),
    Fill: (target) => excelObject(ConditionalRangeFill, target),
    Borders: (target) => excelObject(ConditionalRangeBorderCollection, target),
  },
};

/** The looks that a conditional format gives. */
export function conditionalRangeFormat(target: ConditionTarget): ExcelObject {
  return excelObject(ConditionalRangeFormat, target);
}
