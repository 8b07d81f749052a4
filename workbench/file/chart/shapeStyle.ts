import { emu, pointsOfEmu } from "../measures";
import { rgb } from "../style/colors";
import { vocabulary } from "../vocabulary";
import { unlessEmpty } from "../withoutAbsent";
import { element } from "../xml/element";
import { attribute, child, numberAttribute } from "../../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../../src/workbook/file/xml/parseXml";

/** Excel.ChartLineStyle; "None" and "Automatic" are written differently. */
const DASHES = vocabulary("line style", {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
});

interface LineStyle {
  color?: string;
  /** Points. */
  weight?: number;
  /** Excel.ChartLineStyle; "None" for no line. */
  style?: string;
}

/** A fill: a colour as "#RRGGBB", or "" for no fill at all. */
export function writeFill(color: string): string {
  if (color === "") return element("a:noFill");
  return element("a:solidFill", {}, element("a:srgbClr", { val: rgb(color) }));
}

/** The fill of an element; "" for none, undefined if Excel chooses. */
export function readFill(of: XmlElement | undefined): string | undefined {
  if (child(of, "noFill")) return "";
  const color = attribute(child(of, "solidFill", "srgbClr"), "val");
  return color === undefined ? undefined : `#${color.toUpperCase()}`;
}

function writeLine({ color, weight, style }: LineStyle): string | undefined {
  if (style === "None") return element("a:ln", {}, element("a:noFill"));
  const dash = style === undefined || style === "Automatic" ? undefined : DASHES.toFile(style);
  if (color === undefined && weight === undefined && dash === undefined) return undefined;
  const w = weight === undefined ? undefined : emu(weight);
  const fill = color === undefined ? undefined : writeFill(color);
  return element("a:ln", { w }, fill, dash && element("a:prstDash", { val: dash }));
}

/** Fill and line of a part of a chart; undefined if Excel chooses both. */
export function writeShape(fill: string | undefined, line: LineStyle = {}): string | undefined {
  const content = [fill === undefined ? "" : writeFill(fill), writeLine(line) ?? ""].join("");
  return content === "" ? undefined : element("c:spPr", {}, content);
}

/** Fill and line of the part that an element describes. */
export function readShape(of: XmlElement | undefined): { fill?: string; line: LineStyle } {
  const shape = child(of, "spPr");
  const line = child(shape, "ln");
  const fill = readFill(shape);
  if (readFill(line) === "") return { fill, line: { style: "None" } };
  const weight = numberAttribute(line, "w");
  const style: LineStyle = {
    color: readFill(line),
    weight: weight === undefined ? undefined : pointsOfEmu(weight),
    style: DASHES.toState(attribute(child(line, "prstDash"), "val")),
  };
  return { fill, line: unlessEmpty(style) ?? {} };
}
