import type { CellFormat } from "../../excel/state";
import { element } from "../xml/element";
import { BORDER_EDGES, borderWord } from "./borderNames";
import { argb } from "./colors";
import { USUAL_FORMAT } from "./layers";

function flag(name: string, value: boolean | undefined): string | undefined {
  if (value === undefined) return undefined;
  return element(name, value ? {} : { val: false });
}

function underline(format: CellFormat): string | undefined {
  if (format.underline === undefined) return undefined;
  const val = { None: "none", Single: undefined, Double: "double" }[format.underline];
  return element("u", { val });
}

function fontMarks(format: CellFormat): string[] {
  const marks = [
    flag("b", format.bold),
    flag("i", format.italic),
    flag("strike", format.strikethrough),
    underline(format),
  ];
  return marks.flatMap((mark) => mark ?? []);
}

function fontColor(format: CellFormat): string | undefined {
  return format.fontColor === undefined
    ? undefined
    : element("color", { rgb: argb(format.fontColor) });
}

/** The font of a cell's style, filled up with the default. */
export function cellFont(format: CellFormat): string {
  const name = format.fontName ?? USUAL_FORMAT.fontName;
  const size = element("sz", { val: format.fontSize ?? USUAL_FORMAT.fontSize });
  return element(
    "font",
    {},
    ...fontMarks(format),
    size,
    fontColor(format),
    element("name", { val: name }),
    element("family", { val: 2 }),
  );
}

/** The font of a conditional format: Excel allows style and colour there, but no name or size. */
export function conditionalFont(format: CellFormat): string | undefined {
  const content = [...fontMarks(format), fontColor(format) ?? ""].join("");
  return content === "" ? undefined : element("font", {}, content);
}

/** The fill of a cell's style. */
export function cellFill(color: string): string {
  const foreground = element("fgColor", { rgb: argb(color) });
  return element("fill", {}, element("patternFill", { patternType: "solid" }, foreground));
}

/** The fill of a conditional format, where a solid colour is stored as the background. */
export function conditionalFill(format: CellFormat): string | undefined {
  if (format.fillColor === undefined || format.fillColor === "") return undefined;
  const background = element("bgColor", { rgb: argb(format.fillColor) });
  return element("fill", {}, element("patternFill", {}, background));
}

/** The borders of a format; undefined when it has none. */
export function border(format: CellFormat, closing: "withDiagonal" | "plain"): string | undefined {
  const borders = format.borders;
  if (!borders) return undefined;
  const edges = BORDER_EDGES.map((edge) => {
    const state = borders[edge];
    const style = state && borderWord(state);
    if (!state || style === undefined) return closing === "withDiagonal" ? element(edge) : "";
    return element(edge, { style }, element("color", { rgb: argb(state.color) }));
  });
  const diagonal = closing === "withDiagonal" ? element("diagonal") : "";
  return edges.join("") === "" ? undefined : element("border", {}, ...edges, diagonal);
}

/** The protection of a format; undefined when it is the default. */
export function protection(format: CellFormat): string | undefined {
  if (format.locked !== false && format.formulaHidden !== true) return undefined;
  return element("protection", {
    locked: format.locked === false ? false : undefined,
    hidden: format.formulaHidden === true ? true : undefined,
  });
}
