import type { CellValue } from "../../workbench/engine/CalculationEngine";
import { unpackZip } from "../../src/workbook/file/package/unpackZip";
import { parseXml, type XmlElement } from "../../src/workbook/file/xml/parseXml";
import { children, relationshipId } from "../../src/workbook/file/xml/readElement";

export interface CellReading {
  readonly value: CellValue;
  /** With its "="; only for cells that have one. */
  readonly formula?: string;
}

export interface SheetValues {
  readonly name: string;
  /** By address, such as "B7"; empty cells are left out. */
  readonly cells: ReadonlyMap<string, CellReading>;
}

function textOf(parent: XmlElement | undefined): string {
  return (parent?.content ?? [])
    .map((node) => {
      if (typeof node === "string") return node;
      // Phonetic hints are not part of the text.
      return node.name === "rPh" ? "" : textOf(node);
    })
    .join("");
}

/** Characters that XML cannot hold are written as _x000D_ and the like. */
function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_match, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function readValue(cell: XmlElement, sharedTexts: readonly string[]): CellValue {
  const [valueElement] = children(cell, "v");
  const text = textOf(valueElement);
  switch (cell.attributes.t) {
    case "s":
      return sharedTexts[Number(text)] ?? "";
    case "str":
      return unescapeText(text);
    case "inlineStr":
      return unescapeText(textOf(children(cell, "is")[0]));
    case "b":
      return text === "1";
    case "e":
      return { error: text };
    default:
      return valueElement === undefined ? "" : Number(text);
  }
}

function readCells(
  sheet: XmlElement,
  sharedTexts: readonly string[],
): ReadonlyMap<string, CellReading> {
  const cells = new Map<string, CellReading>();
  const rows = children(children(sheet, "sheetData")[0], "row");
  for (const cell of rows.flatMap((row) => children(row, "c"))) {
    const address = cell.attributes.r;
    const [formula] = children(cell, "f");
    if (address === undefined || (!formula && children(cell, "v").length === 0)) continue;
    const value = readValue(cell, sharedTexts);
    cells.set(address, formula ? { value, formula: `=${textOf(formula)}` } : { value });
  }
  return cells;
}

function readParts(file: Uint8Array): ReadonlyMap<string, XmlElement> {
  const parts = [...unpackZip(file)].filter(([path]) => /\.(xml|rels)$/.test(path));
  return new Map(parts.map(([path, part]) => [path, parseXml(new TextDecoder().decode(part))]));
}

/**
 * The values in an .xlsx file, read without the workbench's own reader: for files written by
 * LibreOffice. Sheets are in order, including hidden ones.
 * @throws Error when the bytes are not such a file.
 */
export function readValues(file: Uint8Array): readonly SheetValues[] {
  const parts = readParts(file);
  const sharedTexts = children(parts.get("xl/sharedStrings.xml"), "si").map((item) =>
    unescapeText(textOf(item)),
  );
  const relationships = children(parts.get("xl/_rels/workbook.xml.rels"), "Relationship");
  const targets = new Map(
    relationships.map(({ attributes }) => [attributes.Id, attributes.Target ?? ""]),
  );
  const sheets = children(children(parts.get("xl/workbook.xml"), "sheets")[0], "sheet");
  if (sheets.length === 0) throw new Error("This is no .xlsx file with sheets.");
  return sheets.map((node) => {
    const { attributes } = node;
    const target = targets.get(relationshipId(node) ?? "") ?? "";
    const sheet = parts.get(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    if (!sheet) throw new Error(`The sheet "${attributes.name}" is missing from the file.`);
    return { name: attributes.name ?? "", cells: readCells(sheet, sharedTexts) };
  });
}
