import type { ChartFont } from "../../excel/state";
import { unlessEmpty } from "../withoutAbsent";
import { element, escapeText } from "../xml/element";
import {
  attribute,
  booleanAttribute,
  child,
  children,
  numberAttribute,
  textOf,
} from "../../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../../src/workbook/file/xml/parseXml";
import { readFill, writeFill } from "./shapeStyle";

const LANGUAGE = "en-GB";

/** A font as properties of a text run; sizes are hundredths of a point. */
function runProperties(name: string, font: ChartFont, lang?: string): string {
  const size = font.size === undefined ? undefined : Math.round(font.size * 100);
  const latin = font.name === undefined ? undefined : element("a:latin", { typeface: font.name });
  const fill = font.color === undefined ? undefined : writeFill(font.color);
  return element(name, { lang, sz: size, b: font.bold, i: font.italic }, fill, latin);
}

/** The font of a chart or of one of its parts; undefined if it has none of its own. */
export function writeTextProperties(font: ChartFont | undefined): string | undefined {
  if (!font) return undefined;
  const properties = element("a:pPr", {}, runProperties("a:defRPr", font));
  const paragraph = element("a:p", {}, properties, element("a:endParaRPr", { lang: LANGUAGE }));
  return element("c:txPr", {}, element("a:bodyPr"), element("a:lstStyle"), paragraph);
}

/** A text of a chart with its font, one paragraph per line. */
export function writeRichText(text: string, font: ChartFont = {}): string {
  const paragraphs = text.split("\n").map((line) => {
    const run = element(
      "a:r",
      {},
      runProperties("a:rPr", font, LANGUAGE),
      element("a:t", {}, escapeText(line)),
    );
    return element("a:p", {}, element("a:pPr", {}, runProperties("a:defRPr", font)), run);
  });
  const body = [element("a:bodyPr"), element("a:lstStyle"), ...paragraphs];
  return element("c:tx", {}, element("c:rich", {}, ...body));
}

function readRunProperties(of: XmlElement | undefined): ChartFont | undefined {
  const size = numberAttribute(of, "sz");
  return unlessEmpty({
    name: attribute(child(of, "latin"), "typeface"),
    size: size === undefined ? undefined : size / 100,
    bold: booleanAttribute(of, "b"),
    italic: booleanAttribute(of, "i"),
    color: readFill(of),
  });
}

/** The font of an element's text properties, or undefined. */
export function readTextProperties(of: XmlElement | undefined): ChartFont | undefined {
  return readRunProperties(child(of, "txPr", "p", "pPr", "defRPr"));
}

/** The text of a title element and its font; undefined if it has no text of its own. */
export function readRichText(
  of: XmlElement | undefined,
): { text: string; font?: ChartFont } | undefined {
  const rich = child(of, "tx", "rich");
  if (!rich) return undefined;
  const paragraphs = children(rich, "p");
  const text = paragraphs
    .map((paragraph) =>
      children(paragraph, "r")
        .map((run) => textOf(child(run, "t")))
        .join(""),
    )
    .join("\n");
  const font = {
    ...readRunProperties(child(paragraphs[0], "pPr", "defRPr")),
    ...readRunProperties(child(paragraphs[0], "r", "rPr")),
  };
  return { text, font: unlessEmpty(font) };
}
