import { attribute, children, textOf } from "../../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../../src/workbook/file/xml/parseXml";
import { withKeptBlanks } from "../../../src/workbook/file/xml/keptBlanks";
import { element, escapeText } from "../xml/element";
import { decodeSpreadsheetText } from "../../../src/workbook/file/xml/decodeSpreadsheetText";
import { encodeSpreadsheetText } from "../xml/spreadsheetText";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export interface SharedStrings {
  /** Index of a text in the table. */
  at(text: string): number;
  root(): string;
}

/** A text's element, <t> or <v>, that keeps leading and trailing spaces and line breaks. */
export function textElement(name: "t" | "v", text: string): string {
  const kept = /^\s|\s$|\n/.test(text) ? { "xml:space": "preserve" } : {};
  return element(name, kept, escapeText(encodeSpreadsheetText(text)));
}

/** What the element of a text or of its run holds. */
export function readTextElement(node: XmlElement | undefined): string {
  const space = attribute(node, "{http://www.w3.org/XML/1998/namespace}space");
  return decodeSpreadsheetText(withKeptBlanks(textOf(node), space));
}

/** The texts of a workbook without duplicates, collected while its sheets are written. */
export function createSharedStrings(): SharedStrings {
  const places = new Map<string, number>();
  let count = 0;
  return {
    at(text) {
      count += 1;
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      return place;
    },
    root() {
      const items = [...places.keys()].map((text) => element("si", {}, textElement("t", text)));
      return element("sst", { xmlns: MAIN, count, uniqueCount: places.size }, ...items);
    },
  };
}

/** The plain text of a string item: runs joined, phonetic guides left out. */
export function readStringItem(item: XmlElement): string {
  const pieces = children(item).flatMap((node) => {
    if (node.name === "t") return [node];
    return node.name === "r" ? children(node, "t") : [];
  });
  return pieces.map(readTextElement).join("");
}
