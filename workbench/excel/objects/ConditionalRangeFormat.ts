/** Excel.ConditionalRangeFormat with its font, fill and borders: the format that a rule applies. */
import { oneOf } from "../model/arguments";
import { excelClass, type Json } from "../model/ExcelObject";
import { choice, colours, flag, stored, texts } from "../model/stored";
import { withBorder } from "../grid/withBorder";
import { requireAllowed } from "../protection";
import type { BorderEdge, BorderState, CellFormat } from "../state";
import { PLAIN_BORDER } from "./cellFormat";
import type { ConditionTarget } from "./ConditionTarget";

const looks = {
  read: ({ state }: ConditionTarget, pick: (format: CellFormat) => Json) => pick(state.format),
  change: ({ sheet, state }: ConditionTarget, patch: CellFormat) => {
    requireAllowed(sheet, "allowFormatCells");
    state.format = { ...state.format, ...patch };
  },
};

const conditionalRangeFont = excelClass<ConditionTarget>({
  name: "ConditionalRangeFont",
  scalars: stored(
    looks,
    {
      fontColor: colours(""),
      bold: flag(null),
      italic: flag(null),
    },
    { Color: "fontColor", Bold: "bold", Italic: "italic" },
  ),
});

const conditionalRangeFill = excelClass<ConditionTarget>({
  name: "ConditionalRangeFill",
  scalars: stored(looks, { fillColor: colours("") }, { Color: "fillColor" }),
});

interface BorderTarget extends ConditionTarget {
  readonly side: Side;
}

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
type Side = (typeof SIDES)[number];
const EDGES: Readonly<Record<Side, BorderEdge>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

const conditionalRangeBorder = excelClass<BorderTarget>({
  name: "ConditionalRangeBorder",
  identity: ({ side }) => ({ Id: side }),
  scalars: stored<BorderTarget, BorderState>(
    {
      read: ({ state, side }, pick) => pick(state.format.borders?.[EDGES[side]] ?? {}),
      change: ({ sheet, state, side }, patch) => {
        requireAllowed(sheet, "allowFormatCells");
        const edge = EDGES[side];
        const next = { ...PLAIN_BORDER, ...state.format.borders?.[edge], ...patch };
        state.format = withBorder(state.format, edge, next.style === "None" ? undefined : next);
      },
    },
    {
      // A conditional format draws thin lines only.
      style: choice(["None", "Continuous", "Dash", "DashDot", "Dot"], "None"),
      color: colours(""),
    },
  ),
});

const conditionalRangeBorderCollection = excelClass<ConditionTarget>({
  name: "ConditionalRangeBorderCollection",
  methods: {
    GetItem: (target, [index]) =>
      conditionalRangeBorder({ ...target, side: oneOf(index, SIDES, "border index") }),
  },
  items: (target) => SIDES.map((side) => conditionalRangeBorder({ ...target, side })),
});

/** The format that a conditional format applies. */
export const conditionalRangeFormat = excelClass<ConditionTarget>({
  name: "ConditionalRangeFormat",
  scalars: stored(looks, { numberFormat: texts("") }),
  objects: {
    Font: conditionalRangeFont,
    Fill: conditionalRangeFill,
    Borders: conditionalRangeBorderCollection,
  },
});
