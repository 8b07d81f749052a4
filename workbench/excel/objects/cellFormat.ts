/** The parts of a cell's format, and what Excel accepts for each. */
import {
  choice,
  colours,
  decimal,
  flag,
  texts,
  wholeNumber,
  type Kind,
  type Kinds,
} from "../model/stored";
import type { BorderState, CellFormat } from "../state";

/** A typeface's name; Excel takes at most 31 characters. */
export const typeface = texts("Calibri", 1, 31);

/** A font size in points. */
export function fontSize(unset: number): Kind<number> {
  return decimal(unset, 1, 409);
}

/** The parts that are stored as given; withBorder changes borders. */
export const CELL_FORMAT: Kinds<Omit<CellFormat, "borders" | "numberFormat">> = {
  fontName: typeface,
  fontSize: fontSize(11),
  bold: flag(false),
  italic: flag(false),
  underline: choice(["None", "Single", "Double"], "None"),
  strikethrough: flag(false),
  fontColor: colours("#000000"),
  fillColor: colours("#FFFFFF"),
  horizontalAlignment: choice(["General", "Left", "Center", "Right", "Fill", "Justify"], "General"),
  verticalAlignment: choice(["Top", "Center", "Bottom", "Justify"], "Bottom"),
  wrapText: flag(false),
  indentLevel: wholeNumber(0, 0, 250),
  shrinkToFit: flag(false),
  textOrientation: wholeNumber(0, -90, 90),
  locked: flag(true),
  formulaHidden: flag(false),
};

/** One edge of a cell's border. */
export const BORDER: Kinds<BorderState> = {
  style: choice(["None", "Continuous", "Dash", "DashDot", "Dot", "Double"], "None"),
  weight: choice(["Hairline", "Thin", "Medium", "Thick"], "Thin"),
  color: colours("#000000"),
};

/** The border that appears when only a colour or a weight is set. */
export const PLAIN_BORDER: BorderState = { style: "Continuous", weight: "Thin", color: "#000000" };
