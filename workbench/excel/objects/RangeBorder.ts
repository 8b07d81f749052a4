/** Excel.RangeBorder. */
import { notImplemented } from "../ExcelError";
import { oneOf } from "../model/arguments";
import { colour } from "../model/colour";
import { excelObject, type ExcelClass, type ExcelObject, type Json } from "../model/ExcelObject";
import { bordersOf, changeBorders, type AreaEdge } from "../grid/borders";
import { common } from "../grid/formats";
import { requireAllowed } from "../protection";
import type { BorderState } from "../state";
import type { FormatTarget } from "./FormatTarget";

export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type BorderSide = (typeof BORDER_SIDES)[number];

export const BORDER_STYLES = ["None", "Continuous", "Dash", "DashDot", "Dot", "Double"] as const;
export const BORDER_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** What appears when only a colour or a weight is set. */
export const PLAIN_BORDER: BorderState = { style: "Continuous", weight: "Thin", color: "#000000" };

interface BorderTarget extends FormatTarget {
  readonly side: BorderSide;
}

function edge(side: BorderSide): AreaEdge {
  if (side === "DiagonalDown" || side === "DiagonalUp") throw notImplemented(`RangeBorder ${side}`);
  return side;
}

function read(target: BorderTarget, pick: (border: BorderState | undefined) => Json): Json {
  if (target.side === "DiagonalDown" || target.side === "DiagonalUp") return pick(undefined);
  const side = edge(target.side);
  const borders = target.areas().flatMap((area) => bordersOf(target.sheet, area, side));
  return borders.length === 0 ? pick(undefined) : common(borders.map(pick));
}

function write(target: BorderTarget, patch: Partial<BorderState>): void {
  requireAllowed(target.sheet, "allowFormatCells");
  for (const area of target.areas()) {
    changeBorders(target.sheet, area, edge(target.side), (border) => {
      const next = { ...PLAIN_BORDER, ...border, ...patch };
      return next.style === "None" ? undefined : next;
    });
  }
}

const RangeBorder: ExcelClass<BorderTarget> = {
  name: "RangeBorder",
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    Id: { get: ({ side }) => side },
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target) => read(target, (border) => border?.style ?? "None"),
      set: (target, value) => write(target, { style: oneOf(value, BORDER_STYLES, "border style") }),
    },
    Weight: {
      get: (target) => read(target, (border) => border?.weight ?? "Thin"),
      set: (target, value) =>
        write(target, { weight: oneOf(value, BORDER_WEIGHTS, "border weight") }),
    },
    Color: {
      get: (target) => read(target, (border) => border?.color ?? "#000000"),
      set: (target, value) => write(target, { color: colour(value, "border colour") }),
    },
  },
};

/** The lines along one side of a range's cells, or between them. */
export function rangeBorder(target: FormatTarget, side: BorderSide): ExcelObject {
  return excelObject(RangeBorder, { ...target, side });
}
