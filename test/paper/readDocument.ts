/** Reads a .docx file, for tests: its tables and the styles of its paragraphs. */
import { unpackZip } from "../../src/workbook/file/package/unpackZip";
import { parseXml, type XmlElement } from "../../src/workbook/file/xml/parseXml";
import {
  attribute,
  child,
  children,
  textOf,
  withDescendants,
} from "../../src/workbook/file/xml/readElement";

const WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}";
const WORD_VALUE = `${WORD}val`;

interface ReadTable {
  /** True where the first row is repeated on every page. */
  readonly headRepeats: boolean;
  /** The table's alt text in Word. */
  readonly title: string;
  readonly description: string;
  /** Every cell as its paragraphs, one per line; the first row has the heads. */
  readonly rows: readonly (readonly string[])[];
  /** "86C9D2", or "" for no fill. */
  readonly fills: readonly (readonly string[])[];
}

export interface ReadDocument {
  readonly tables: readonly ReadTable[];
  /** Style and text of every paragraph outside of tables. */
  readonly paragraphs: readonly { readonly style: string; readonly text: string }[];
  /** Alt texts of its pictures. */
  readonly pictures: readonly string[];
  /** Language of the document's text. */
  readonly language: string;
}

/** @throws Error if the bytes are not a Word document */
export function readDocument(bytes: Uint8Array): ReadDocument {
  const parts = unpackZip(bytes);
  const root = (path: string): XmlElement | undefined => {
    const part = parts.get(path);
    return part && parseXml(new TextDecoder().decode(part));
  };
  const body = child(root("word/document.xml"), "body");
  if (body === undefined) throw new Error("This is no Word document.");
  const defaults = child(root("word/styles.xml"), "docDefaults", "rPrDefault", "rPr", "lang");
  return {
    tables: children(body, "tbl").map(tableOf),
    paragraphs: children(body, "p").map((paragraph) => ({
      style: attribute(child(paragraph, "pPr", "pStyle"), WORD_VALUE) ?? "",
      text: textOf(paragraph),
    })),
    pictures: withDescendants(body)
      .filter(({ name }) => name === "docPr")
      .map((one) => attribute(one, "descr") ?? ""),
    language: attribute(defaults, WORD_VALUE) ?? "",
  };
}

function tableOf(table: XmlElement): ReadTable {
  const rows = children(table, "tr");
  const alternative = (name: string): string =>
    attribute(child(table, "tblPr", name), WORD_VALUE) ?? "";
  return {
    title: alternative("tblCaption"),
    description: alternative("tblDescription"),
    headRepeats: child(rows[0], "trPr", "tblHeader") !== undefined,
    rows: rows.map((row) =>
      children(row, "tc").map((cell) => children(cell, "p").map(textOf).join("\n")),
    ),
    fills: rows.map((row) =>
      children(row, "tc").map((cell) => attribute(child(cell, "tcPr", "shd"), `${WORD}fill`) ?? ""),
    ),
  };
}
