/** Excel.RangeFormat. */
import { boolean, integer, number, oneOf } from "../model/arguments";
import {
  excelObject,
  type Argument,
  type ExcelClass,
  type ExcelObject,
  type Scalar,
} from "../model/ExcelObject";
import { common } from "../grid/formats";
import { requireAllowed } from "../protection";
import { fitColumns, fitRows } from "../structure/autofit";
import type { CellFormat, RowState } from "../state";
import { formatProtection } from "./FormatProtection";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../grid/measures";
import { readFormat, writeFormat, type FormatTarget } from "./FormatTarget";
import { lines, lineState, type LineKind } from "./range/rangeLines";
import { rangeBorderCollection } from "./RangeBorderCollection";
import { rangeFill } from "./RangeFill";
import { rangeFont } from "./RangeFont";

/** Excel's limits: 409.5 points, and 255 characters of about 5.25 points and a margin. */
const MOST = { row: 409.5, column: 1342.5 };

export const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify"] as const;
export const VERTICAL = ["Top", "Center", "Bottom", "Justify"] as const;

/** Row height or column width, in points: null when mixed. */
function size(kind: LineKind): Scalar<FormatTarget> {
  const standard = kind === "row" ? DEFAULT_ROW_HEIGHT : DEFAULT_COLUMN_WIDTH;
  return {
    get: ({ sheet, areas }) => {
      const found = areas().flatMap((area) => {
        const { first, count } = lines(area, kind);
        return Array.from({ length: Math.min(count, 2000) }, (_, offset) => {
          const index = first + offset;
          if (kind === "row") return sheet.rows.get(index)?.height ?? standard;
          return sheet.columns.get(index)?.width ?? standard;
        });
      });
      return common(found);
    },
    set: ({ sheet, areas }, value) => {
      setSize({ sheet, areas: areas() }, kind, value);
    },
  };
}

/** Gives rows a height or columns a width in points; 0 hides them. */
export function setSize(
  { sheet, areas }: { sheet: FormatTarget["sheet"]; areas: ReturnType<FormatTarget["areas"]> },
  kind: LineKind,
  size: Argument,
): void {
  const points = number(size, kind === "row" ? "rowHeight" : "columnWidth", 0, MOST[kind]);
  requireAllowed(sheet, kind === "row" ? "allowFormatRows" : "allowFormatColumns");
  for (const area of areas) {
    const { first, count } = lines(area, kind);
    for (let index = first; index < first + count; index += 1) {
      const state = lineState(sheet, kind, index);
      if (points === 0) state.hidden = true;
      else if (kind === "row") sheet.rows.set(index, withHeight(sheet.rows.get(index), points));
      else state.width = points;
    }
  }
}

/** From then on the height no longer follows what stands in the row. */
function withHeight(state: RowState | undefined, height: number): RowState {
  const { fitted: _, ...rest } = state ?? {};
  return { ...rest, height };
}

/** A property of cells: its value where nothing is set, and the check of what is written. */
function property(
  member: Exclude<keyof CellFormat, "borders">,
  standard: string | number | boolean,
  patch: (value: Argument) => CellFormat,
): Scalar<FormatTarget> {
  return {
    get: (target) => readFormat(target, (format) => format[member] ?? standard),
    set: (target, value) => writeFormat(target, patch(value)),
  };
}

const RangeFormat: ExcelClass<FormatTarget> = {
  name: "RangeFormat",
  scalars: {
    HorizontalAlignment: property("horizontalAlignment", "General", (value) => ({
      horizontalAlignment: oneOf(value, HORIZONTAL, "horizontalAlignment"),
    })),
    VerticalAlignment: property("verticalAlignment", "Bottom", (value) => ({
      verticalAlignment: oneOf(value, VERTICAL, "verticalAlignment"),
    })),
    WrapText: property("wrapText", false, (value) => ({ wrapText: boolean(value, "wrapText") })),
    IndentLevel: property("indentLevel", 0, (value) => ({
      indentLevel: integer(value, "indentLevel", 0, 250),
    })),
    ShrinkToFit: property("shrinkToFit", false, (value) => ({
      shrinkToFit: boolean(value, "shrinkToFit"),
    })),
    TextOrientation: property("textOrientation", 0, (value) => ({
      textOrientation: integer(value, "textOrientation", -90, 90),
    })),
    RowHeight: size("row"),
    ColumnWidth: size("column"),
  },
  objects: {
    Font: rangeFont,
    Fill: rangeFill,
    Borders: rangeBorderCollection,
    Protection: formatProtection,
  },
  methods: {
    AutofitColumns: (target) => {
      requireAllowed(target.sheet, "allowFormatColumns");
      for (const area of target.areas()) fitColumns(target.host, target.sheet, area);
    },
    AutofitRows: (target) => {
      requireAllowed(target.sheet, "allowFormatRows");
      for (const area of target.areas()) fitRows(target.host, target.sheet, area);
    },
  },
};

/** The format of a range's cells. */
export function rangeFormat(target: FormatTarget): ExcelObject {
  return excelObject(RangeFormat, target);
}
