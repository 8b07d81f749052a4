/** A cell's format as CSS. */
import type { CSSProperties } from "react";
import type { CellValue } from "../../engine/CalculationEngine";
import type { BorderState, CellFormat } from "../../excel/state";
import { pixels } from "./measures";

const TYPEFACE = "Calibri";
const FONT_SIZE = 11;
const INDENT = 9;
const GRIDLINE = "1px solid #E1E1E1";
/** No line at all: even a transparent one would cut a notch into the line it meets. */
const NO_LINE = "0";

const LINE_WIDTHS: Readonly<Record<BorderState["weight"], number>> = {
  Hairline: 1,
  Thin: 1,
  Medium: 2,
  Thick: 3,
};
const LINE_STYLES: Readonly<Record<BorderState["style"], string>> = {
  None: "none",
  Continuous: "solid",
  Dash: "dashed",
  DashDot: "dashed",
  Dot: "dotted",
  Double: "double",
};

/** A typeface, followed by those with the same widths. */
export function fontFamily(name = TYPEFACE): string {
  return `"${name}", Carlito, "Segoe UI", "Liberation Sans", sans-serif`;
}

function line(border: BorderState | undefined, gridline: boolean): string {
  if (border && border.style !== "None") {
    const style = border.weight === "Hairline" ? "dotted" : LINE_STYLES[border.style];
    return `${LINE_WIDTHS[border.weight]}px ${style} ${border.color}`;
  }
  return gridline ? GRIDLINE : NO_LINE;
}

type Alignment = "left" | "center" | "right" | "justify";

/** General aligns numbers right, TRUE, FALSE and errors centre, texts left. */
export function horizontalAlignment(format: CellFormat, value: CellValue): Alignment {
  switch (format.horizontalAlignment) {
    case "Left":
    case "Fill":
      return "left";
    case "Center":
      return "center";
    case "Right":
      return "right";
    case "Justify":
      return "justify";
    default:
      if (typeof value === "number") return "right";
      return typeof value === "string" ? "left" : "center";
  }
}

interface Lines {
  readonly right: BorderState | undefined;
  readonly bottom: BorderState | undefined;
  readonly gridlines: boolean;
}

/** The cell's box: its fill, its right and bottom lines, the position of its text. */
export function boxStyle(format: CellFormat, { right, bottom, gridlines }: Lines): CSSProperties {
  const gridline = gridlines && format.fillColor === undefined;
  const vertical = format.verticalAlignment ?? "Bottom";
  return {
    background: format.fillColor ?? "#FFFFFF",
    borderRight: line(right, gridline),
    borderBottom: line(bottom, gridline),
    alignItems:
      vertical === "Center" ? "center" : vertical === "Bottom" ? "flex-end" : "flex-start",
  };
}

/** The text inside the box. */
export function textStyle(format: CellFormat, alignment: Alignment): CSSProperties {
  const indent = (format.indentLevel ?? 0) * INDENT;
  const lines = [
    format.underline !== undefined && format.underline !== "None" ? "underline" : "",
    format.strikethrough ? "line-through" : "",
  ].filter((decoration) => decoration !== "");
  return {
    fontFamily: fontFamily(format.fontName),
    fontSize: pixels((format.fontSize ?? FONT_SIZE) * 100) / 100,
    fontWeight: format.bold ? "bold" : "normal",
    fontStyle: format.italic ? "italic" : "normal",
    textDecoration: lines.join(" ") || "none",
    color: format.fontColor ?? "#000000",
    textAlign: alignment,
    whiteSpace: format.wrapText ? "pre-wrap" : "pre",
    paddingLeft: alignment === "left" ? 3 + indent : 3,
    paddingRight: alignment === "right" ? 3 + indent : 3,
  };
}
