/** Applies styles with as few Office.js calls as possible. */
import type { Area } from "../../plan/address";
import type { AreaStylePlan, BaseStyle, ConditionalFormatPlan, Edge } from "../../plan/SheetPlan";

/** Excel's names for our edges. */
const EDGES: Readonly<Record<Edge, Excel.BorderIndex>> = {
  top: "EdgeTop" as Excel.BorderIndex,
  bottom: "EdgeBottom" as Excel.BorderIndex,
  left: "EdgeLeft" as Excel.BorderIndex,
  right: "EdgeRight" as Excel.BorderIndex,
  insideHorizontal: "InsideHorizontal" as Excel.BorderIndex,
  insideVertical: "InsideVertical" as Excel.BorderIndex,
};

/** Applies a sheet's base style. */
export function applyStyle(format: Excel.RangeFormat, style: BaseStyle): void {
  if (style.size !== undefined) format.font.size = style.size;
  if (style.colour !== undefined) format.font.color = style.colour;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
}

/** Applies a style to all cells of an area alike. */
export function applyAreaStyle(
  format: Excel.RangeFormat,
  style: AreaStylePlan["style"],
  { rows, columns }: Area,
): void {
  applyStyle(format, style);
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.unlocked === true) format.protection.locked = false;
  for (const plan of style.borders ?? []) {
    for (const edge of plan.edges) {
      // A single row or column has no line inside it.
      if (edge === "insideHorizontal" && rows === 1) continue;
      if (edge === "insideVertical" && columns === 1) continue;
      const border = format.borders.getItem(EDGES[edge]);
      border.style = "Continuous";
      border.color = plan.colour;
    }
  }
}

/** Applies a conditional format's style. */
export function applyConditionalStyle(
  format: Excel.ConditionalRangeFormat,
  style: ConditionalFormatPlan["style"],
): void {
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.colour !== undefined) format.font.color = style.colour;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.numberFormat !== undefined) format.numberFormat = style.numberFormat;
  for (const plan of style.borders ?? []) {
    for (const edge of plan.edges) {
      const border = format.borders.getItem(
        EDGES[edge] as Excel.ConditionalRangeBorderIndex & Excel.BorderIndex,
      );
      border.style = plan.dashed === true ? "Dash" : "Continuous";
      border.color = plan.colour;
    }
  }
}
