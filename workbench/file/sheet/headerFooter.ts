import type { PageLayoutState } from "../../excel/state";
import { unlessEmpty } from "../withoutAbsent";
import { element, escapeText } from "../xml/element";
import { child, textOf } from "../../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../../src/workbook/file/xml/parseXml";
import { decodeSpreadsheetText } from "../../../src/workbook/file/xml/decodeSpreadsheetText";
import { encodeSpreadsheetText } from "../xml/spreadsheetText";

type Sections = NonNullable<PageLayoutState["footer"]>;

const CODES = { left: "&L", center: "&C", right: "&R" } as const;
const PLACES = ["left", "center", "right"] as const;

function joined(sections: Sections | undefined): string {
  return PLACES.map((place) => {
    const text = sections?.[place];
    return text ? CODES[place] + text : "";
  }).join("");
}

/** Splits a header where a section begins: at "&L", but not in "&&L" or in a font's name. */
function cut(text: string): Sections | undefined {
  const sections: Sections = {};
  let place: (typeof PLACES)[number] = "center";
  for (const piece of text.match(/&"[^"]*"|&.|[^&]+|&/gs) ?? []) {
    const next = PLACES.find((each) => CODES[each] === piece.toUpperCase());
    if (next) place = next;
    else sections[place] = (sections[place] ?? "") + piece;
  }
  return unlessEmpty(sections);
}

/** Header and footer of a sheet's pages; undefined if there are none. */
export function writeHeaderFooter(layout: PageLayoutState): string | undefined {
  const [header, footer] = [joined(layout.header), joined(layout.footer)];
  if (header === "" && footer === "") return undefined;
  const text = (name: string, content: string) =>
    content === "" ? "" : element(name, {}, escapeText(encodeSpreadsheetText(content)));
  return element("headerFooter", {}, text("oddHeader", header), text("oddFooter", footer));
}

/** Reads it and keeps the codes of each section as they are. */
export function readHeaderFooter(
  of: XmlElement | undefined,
): Pick<PageLayoutState, "header" | "footer"> {
  const text = (name: string) => decodeSpreadsheetText(textOf(child(of, name)));
  return { header: cut(text("oddHeader")), footer: cut(text("oddFooter")) };
}
