/** Small workbooks as other programs write them, for tests of reading. */
import { packParts } from "./packParts";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

type Link = readonly [kind: string, target: string];

/** A relationships part, with ids rId1, rId2 and so on. */
export function linksOf(...links: readonly Link[]): string {
  const list = links.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${list.join("")}</Relationships>`;
}

/** The workbook's own part with sheets of those names, and other content before and after them. */
export function bookOf(names: readonly string[], after = "", before = ""): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${sheets.join("")}</sheets>${after}</workbook>`;
}

const BOOK_LINKS = linksOf(
  ["worksheet", "worksheets/sheet1.xml"],
  ["sharedStrings", "sharedStrings.xml"],
  ["styles", "styles.xml"],
);

export function sheetOf(content: string): string {
  return `<worksheet xmlns="${MAIN}">${content}</worksheet>`;
}

/** A styles part: each number format is a style, numbered from 1. */
export function stylesOf(...formats: readonly string[]): string {
  const escaped = formats.map((format) =>
    format.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;"),
  );
  const own = escaped.map(
    (format, index) => `<numFmt numFmtId="${200 + index}" formatCode="${format}"/>`,
  );
  const styles = escaped.map((_, index) => `<xf numFmtId="${200 + index}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${own.join("")}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join("")}</cellXfs></styleSheet>`;
}

export function textsOf(...items: readonly string[]): string {
  return `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;
}

/** The parts of a workbook with one sheet "One"; others are added or replace them. */
export function partsOf(
  sheetContent: string,
  others: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return {
    "_rels/.rels": linksOf(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": bookOf(["One"]),
    "xl/_rels/workbook.xml.rels": BOOK_LINKS,
    "xl/worksheets/sheet1.xml": sheetOf(sheetContent),
    "xl/sharedStrings.xml": textsOf("<t>first</t>", "<t>second</t>"),
    "xl/styles.xml": stylesOf(),
    ...others,
  };
}

/** The same as a file. */
export function workbookOf(
  sheetContent: string,
  others: Readonly<Record<string, string>> = {},
): Uint8Array {
  return packParts(Object.entries(partsOf(sheetContent, others)));
}

/** A workbook whose sheet has these rows. */
export function workbookOfRows(
  rows: string,
  others: Readonly<Record<string, string>> = {},
): Uint8Array {
  return workbookOf(`<sheetData>${rows}</sheetData>`, others);
}
