/** The same workbook as other programs write it. */
import { strToU8, zipSync } from "fflate";
import { readCells } from "./readCells";
import { cellsOf, value } from "./testing/cellsOf";
import { MAIN, partsOf } from "./testing/workbookOf";

describe("alternative spellings of the same", () => {
  const ROWS = '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><v>3</v></c></row>';
  const parts = partsOf(`<sheetData>${ROWS}</sheetData>`);
  const expected = { A1: value("second"), B1: value(3) };
  const SHEET = "xl/worksheets/sheet1.xml";

  function prefixed(xml: string): string {
    return xml.replace(/<(\/?)(\w)/g, "<$1x:$2").replace("xmlns=", "xmlns:x=");
  }
  function strict(xml: string): string {
    return xml
      .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
  }
  function alternatives(xml: string): string {
    const choice = '<mc:Choice Requires="x"><row r="1"><c r="A1"><v>9</v></c></row></mc:Choice>';
    return xml
      .replace(
        "<sheetData>",
        `<sheetData><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${choice}<mc:Fallback>`,
      )
      .replace("</sheetData>", "</mc:Fallback></mc:AlternateContent></sheetData>");
  }
  const everywhere = (change: (xml: string) => string) =>
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(change(xml))]));
  const inSheet = (sheet: Uint8Array) => ({ ...everywhere((xml) => xml), [SHEET]: sheet });
  const utf16 = (text: string, littleEndian: boolean, mark = "\uFEFF"): Uint8Array => {
    const bytes = new Uint8Array((mark.length + text.length) * 2);
    const view = new DataView(bytes.buffer);
    [...(mark + text)].forEach((unit, at) => {
      view.setUint16(at * 2, unit.charCodeAt(0), littleEndian);
    });
    return bytes;
  };

  test.each<[string, Record<string, Uint8Array>]>([
    ["with prefixes", everywhere(prefixed)],
    ["strict Open XML", everywhere(strict)],
    ["with alternatives", inSheet(strToU8(alternatives(parts[SHEET])))],
    ["with a mark at its beginning", inSheet(strToU8(`\uFEFF${parts[SHEET]}`))],
    [
      "with comments and instructions",
      inSheet(strToU8(parts[SHEET].replaceAll("><", "><!-- a --><?b c?>\n<"))),
    ],
    ["in UTF-16", inSheet(utf16(`<?xml version="1.0" encoding="UTF-16"?>${parts[SHEET]}`, true))],
    ["in UTF-16 with the larger half first", inSheet(utf16(parts[SHEET], false))],
    ["in UTF-16 without a mark", inSheet(utf16(parts[SHEET], true, ""))],
    [
      "with names in other case",
      Object.fromEntries(
        Object.entries(everywhere((xml) => xml)).map(([path, part]) => [path.toUpperCase(), part]),
      ),
    ],
    [
      "with an extension among its cells",
      inSheet(
        strToU8(
          parts[SHEET].replace(
            "<row",
            '<y:row xmlns:y="z" r="1"><y:c r="A1"><y:v>9</y:v></y:c></y:row><row',
          ),
        ),
      ),
    ],
    [
      "with a thousand million columns",
      inSheet(
        strToU8(
          parts[SHEET].replace(
            "<sheetData>",
            '<cols><col min="1" max="1000000000" width="9"/></cols><sheetData>',
          ),
        ),
      ),
    ],
  ])("%s", (_what, files) => {
    expect(cellsOf(readCells(zipSync(files)))).toEqual(expected);
  });
});
