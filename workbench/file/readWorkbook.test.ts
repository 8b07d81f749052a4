import { packZip } from "./package/packZip";
import fc from "fast-check";
import { readWorkbook } from "./readWorkbook";
import { sampleWorkbook } from "./testing/sampleWorkbook";
import { writeWorkbook } from "./writeWorkbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

function relationships(...targets: [kind: string, target: string][]): string {
  const list = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${list.join("")}</Relationships>`;
}

function pack(parts: Record<string, string>): Uint8Array {
  return packZip(Object.entries(parts));
}

/**
 * A minimal package that a reader must accept, with one sheet and other parts added or replaced.
 */
function workbookOf(sheetContent: string, others: Record<string, string> = {}) {
  return pack({
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(["worksheet", "worksheets/sheet1.xml"]),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}">${sheetContent}</worksheet>`,
    ...others,
  });
}

async function cellsOf(bytes: Uint8Array) {
  const { sheets } = await readWorkbook(bytes);
  return [...sheets[0].cells].flatMap(([row, cells]) =>
    [...cells].map(([column, cell]) => [row, column, cell]),
  );
}

describe("reading a workbook written by other programs", () => {
  test("works without styles, shared strings and cell addresses", async () => {
    const rows = `<sheetData><row><c><v>1</v></c><c t="inlineStr"><is><t>a</t></is></c></row><row><c t="b"><v>true</v></c></row></sheetData>`;
    expect(await cellsOf(workbookOf(rows))).toEqual([
      [0, 0, { value: 1 }],
      [0, 1, { value: "a" }],
      [1, 0, { value: true }],
    ]);
  });

  test("expands shared formulas for each of their cells", async () => {
    const rows = `<sheetData><row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A2*$A$1</f><v>2</v></c><c r="C2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row></sheetData>`;
    expect(await cellsOf(workbookOf(rows))).toEqual([
      [1, 1, { formula: "=A2*$A$1", value: 2 }],
      [1, 2, { formula: "=B2*$A$1", value: 4 }],
      [2, 1, { formula: "=A3*$A$1", value: 6 }],
    ]);
  });

  test("accepts absolute targets, other prefixes and strings of several runs", async () => {
    const bytes = pack({
      "_rels/.rels": relationships(["officeDocument", "/xl/workbook.xml"]),
      "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${OFFICE}"><x:sheets><x:sheet name="One" sheetId="4" rel:id="rId1"/></x:sheets></x:workbook>`,
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "/xl/worksheets/Sheet.xml"],
        ["sharedStrings", "/xl/sharedStrings.xml"],
      ),
      "xl/sharedStrings.xml": `<x:sst xmlns:x="${MAIN}"><x:si><x:r><x:t xml:space="preserve">a </x:t></x:r><x:r><x:rPr><x:b/></x:rPr><x:t>b</x:t></x:r><x:rPh sb="0" eb="1"><x:t>guide</x:t></x:rPh></x:si></x:sst>`,
      "xl/worksheets/sheet.xml": `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    expect(await cellsOf(bytes)).toEqual([[0, 0, { value: "a b" }]]);
  });

  test("resolves theme colours with their tints, and number formats by number", async () => {
    const styles = `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="12"/><color theme="1"/><name val="Aptos"/></font><font><b/><sz val="12"/><color theme="4" tint="-0.5"/><name val="Aptos"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="1"/></cellXfs></styleSheet>`;
    const bytes = workbookOf(
      `<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="0"/></row></sheetData>`,
      {
        "xl/_rels/workbook.xml.rels": relationships(
          ["worksheet", "worksheets/sheet1.xml"],
          ["styles", "styles.xml"],
        ),
        "xl/styles.xml": styles,
      },
    );
    const format = { bold: true, fontColor: "#223962", numberFormat: "m/d/yyyy" };
    expect(await cellsOf(bytes)).toEqual([[0, 0, { value: "", format }]]);
  });

  test("finds validations that refer to another sheet in Excel's extension", async () => {
    const bytes = workbookOf(
      `<sheetData/><extLst><ext xmlns:x14="a"><x14:dataValidations count="1" xmlns:xm="b"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Other!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    );
    const { sheets } = await readWorkbook(bytes);
    expect(sheets[0].validations).toEqual([
      {
        ranges: [{ row: 1, column: 1, rowCount: 8, columnCount: 1 }],
        rule: { kind: "list", source: "=Other!$A$1:$A$3", inCellDropDown: true },
        ignoreBlanks: true,
      },
    ]);
  });

  test("assigns names to the right sheet if another sheet is only a chart", async () => {
    const bytes = workbookOf("<sheetData/>", {
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Chart" sheetId="1" r:id="rId2"/><sheet name="One" sheetId="2" r:id="rId1"/></sheets><definedNames><definedName name="Here" localSheetId="1">One!$A$1</definedName><definedName name="_xlnm._FilterDatabase" hidden="1" localSheetId="1">One!$A$1:$B$2</definedName></definedNames></workbook>`,
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["chartsheet", "chartsheets/sheet1.xml"],
      ),
    });
    const { sheets, names } = await readWorkbook(bytes);
    const scope = sheets[0].id;
    expect(sheets.map(({ name }) => name)).toEqual(["One"]);
    expect(names).toEqual([
      { name: "Here", formula: "=One!$A$1", visible: true, comment: "", scope },
    ]);
  });
});

describe("a file that is not a readable workbook is refused with a sentence", () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

  test.each([
    ["an empty file", [], "This is not an Excel workbook, even if its name ends in .xlsx."],
    [
      "a text",
      [...Buffer.from("id,level\n")],
      "This is not an Excel workbook, even if its name ends in .xlsx.",
    ],
    [
      "an encrypted workbook",
      [...compound, ...utf16("EncryptedPackage")],
      "This file has a password. Remove it in Excel (File, Info, Protect Workbook) and try again.",
    ],
    [
      "an older workbook",
      [...compound, ...utf16("Workbook")],
      "save it in Excel as Excel Workbook",
    ],
    [
      "half a zip file",
      [0x50, 0x4b, 3, 4, 20, 0, 0, 0],
      "This file is damaged and cannot be read.",
    ],
  ])("%s", async (_, bytes, sentence) => {
    await expect(readWorkbook(Uint8Array.from(bytes))).rejects.toThrow(sentence);
  });

  test.each([
    ["a zip file of something else", pack({ "a.txt": "a" }), "This file is not an Excel workbook"],
    [
      "a document",
      pack({
        "_rels/.rels": relationships(["officeDocument", "word/document.xml"]),
        "word/document.xml": "<w:document xmlns:w='w'/>",
      }),
      "This file is not an Excel workbook",
    ],
    [
      "a binary workbook",
      pack({ "_rels/.rels": relationships(["officeDocument", "xl/workbook.bin"]) }),
      "This is a binary Excel workbook (.xlsb).",
    ],
    [
      "a broken part",
      workbookOf("<sheetData>"),
      "its part /xl/worksheets/sheet1.xml cannot be read",
    ],
    [
      "a missing sheet",
      workbookOf("", { "xl/_rels/workbook.xml.rels": relationships(["worksheet", "nowhere.xml"]) }),
      'its sheet "One" is missing',
    ],
    [
      "a missing table of texts",
      workbookOf("", {
        "xl/_rels/workbook.xml.rels": relationships(
          ["worksheet", "worksheets/sheet1.xml"],
          ["sharedStrings", "sharedStrings.xml"],
        ),
      }),
      "its part /xl/sharedStrings.xml is missing",
    ],
  ])("%s", async (_, bytes, sentence) => {
    await expect(readWorkbook(bytes)).rejects.toThrow(sentence);
  });

  const row = (attributes: string, cells = ""): string =>
    `<sheetData><row ${attributes}>${cells}</row></sheetData>`;

  test.each([
    ["a row 0", row('r="0"'), 'the row after row 0 of sheet "One" has the number "0"'],
    ["a negative row", row('r="-5"'), 'has the number "-5"'],
    ["half a row", row('r="4.5"'), 'has the number "4.5"'],
    ["a row beyond the last", row('r="1048577"'), 'has the number "1048577"'],
    [
      "a row that comes twice",
      '<sheetData><row r="4"/><row r="4"/></sheetData>',
      'the row after row 4 of sheet "One" has the number "4"',
    ],
    [
      "a cell of another row",
      row('r="4"', '<c r="D5"/>'),
      'row 4 of sheet "One" has a cell "D5" out of place',
    ],
    ["a cell that comes twice", row('r="4"', '<c r="D4"/><c r="D4"/>'), 'a cell "D4" out of place'],
    ["a cell beyond the last column", row('r="4"', '<c r="XFE4"/>'), 'a cell "XFE4" out of place'],
    ["a cell without address", row('r="4"', '<c r="4"/>'), 'a cell "4" out of place'],
    [
      "a text for a number",
      row('r="4"', '<c r="D4"><v>three</v></c>'),
      'cell D4 of sheet "One" has the number "three"',
    ],
    [
      "a text that is not there",
      row('r="4"', '<c r="D4" t="s"><v>7</v></c>'),
      'cell D4 of sheet "One" asks for a text "7" that is not there',
    ],
    [
      "a thousand million columns",
      '<cols><col min="1" max="1000000000" width="9"/></cols><sheetData/>',
      'a column has the number "1000000000"',
    ],
    [
      "a link for every cell",
      '<sheetData/><hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>',
      "a hyperlink covers over 2000000 cells",
    ],
  ])("%s", async (_, content, sentence) => {
    await expect(readWorkbook(workbookOf(content))).rejects.toThrow(sentence);
  });

  test("any bytes changed in a workbook's file", async () => {
    const bytes = await writeWorkbook(sampleWorkbook());
    const whole = await readWorkbook(bytes);
    const flip = fc.record({
      at: fc.nat({ max: bytes.length - 1 }),
      bits: fc.integer({ min: 1, max: 255 }),
    });
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 3 }), async (flips) => {
        const other = Uint8Array.from(bytes);
        for (const { at, bits } of flips) other[at] ^= bits;
        try {
          expect(await readWorkbook(other)).toStrictEqual(whole);
        } catch (error) {
          if (!(error instanceof Error && error.message.startsWith("This "))) throw error;
          refused += 1;
        }
      }),
      { numRuns: 100 },
    );
    expect(refused).toBeGreaterThan(60);
  });
});
