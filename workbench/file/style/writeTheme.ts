import { element } from "../xml/element";
import { USUAL_COLORS } from "./colors";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const NAME = "Office";

function fonts(kind: "majorFont" | "minorFont", typeface: string): string {
  const others = ["ea", "cs"].map((script) => element(`a:${script}`, { typeface: "" }));
  return element(`a:${kind}`, {}, element("a:latin", { typeface }), ...others);
}

/**
 * Fills, lines and effects come in threes: subtle, moderate, intense. None of them is used here.
 */
function threeOf(kind: string, one: string): string {
  return element(`a:${kind}`, {}, one, one, one);
}

function formats(): string {
  const fill = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
  const dash = element("a:prstDash", { val: "solid" });
  return element(
    "a:fmtScheme",
    { name: NAME },
    threeOf("fillStyleLst", fill),
    threeOf("lnStyleLst", element("a:ln", { w: 6350 }, fill, dash)),
    threeOf("effectStyleLst", element("a:effectStyle", {}, element("a:effectLst"))),
    threeOf("bgFillStyleLst", fill),
  );
}

/** The theme of Office 2013 to 2022: the colours and fonts in Excel's menus. */
export function writeTheme(): string {
  const color = ([name, value]: readonly [string, string]) =>
    element(`a:${name}`, {}, element("a:srgbClr", { val: value }));
  // The part lists dark before light (ECMA-376 part 1, 20.1.6.2).
  const [light1, dark1, light2, dark2, ...rest] = USUAL_COLORS;
  return element(
    "a:theme",
    { "xmlns:a": DRAWING, name: NAME },
    element(
      "a:themeElements",
      {},
      element("a:clrScheme", { name: NAME }, ...[dark1, light1, dark2, light2, ...rest].map(color)),
      element(
        "a:fontScheme",
        { name: NAME },
        fonts("majorFont", "Calibri Light"),
        fonts("minorFont", "Calibri"),
      ),
      formats(),
    ),
  );
}
