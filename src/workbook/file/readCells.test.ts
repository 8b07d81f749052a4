import { strToU8, zipSync } from "fflate";

import type { Cell, WorkbookCells } from "./WorkbookCells";
import { area, relativeAddress } from "../plan/address";
import { readCells } from "./readCells";
import {
  bookOf,
  linksOf,
  MAIN,
  partsOf,
  sheetOf,
  stylesOf,
  textsOf,
  workbookOf,
  workbookOfRows,
} from "./testing/workbookOf";

/** A sheet's cells by address. */
function cellsOf({ sheets }: WorkbookCells, sheet = 0): Record<string, Cell> {
  const entries = [...sheets[sheet].rows].flatMap(([row, cells]) =>
    [...cells].map(([column, cell]) => [relativeAddress(area(row, column)), cell] as const),
  );
  return Object.fromEntries(entries);
}

/** The only cell of a sheet, with this content in A1. */
const readCell = (cell: string, others = {}): Cell | undefined =>
  cellsOf(readCells(workbookOfRows(`<row r="1">${cell}</row>`, others))).A1;

const value = (of: string | number | boolean, shown = String(of), formula?: string): Cell => ({
  kind: "value",
  value: of,
  shown,
  ...(formula === undefined ? {} : { formula }),
});

describe("a cell's value is the one stored in the file", () => {
  test.each<[string, string, Cell | undefined]>([
    ["a number", '<c r="A1"><v>3</v></c>', value(3)],
    ["a number with its type", '<c r="A1" t="n"><v>-1.5E-3</v></c>', value(-0.0015, "-0.0015")],
    ["a number with blanks around", '<c r="A1"><v> 3\n</v></c>', value(3)],
    ["zero", '<c r="A1"><v>0e0</v></c>', value(0)],
    ["a shared text", '<c r="A1" t="s"><v>1</v></c>', value("second")],
    ["an own text", '<c r="A1" t="inlineStr"><is><t>a</t></is></c>', value("a")],
    [
      "an own text of several runs",
      '<c r="A1" t="inlineStr"><is><r><t xml:space="preserve">a </t></r><r><rPr><b/></rPr><t>b</t></r><rPh sb="0" eb="1"><t>no</t></rPh><phoneticPr fontId="1"/></is></c>',
      value("a b"),
    ],
    ["a text from a formula", '<c r="A1" t="str"><f>B1</f><v>a</v></c>', value("a", "a", "=B1")],
    [
      "an empty text from a formula",
      '<c r="A1" t="str"><f>B1</f><v></v></c>',
      value("", "", "=B1"),
    ],
    ["true", '<c r="A1" t="b"><v>1</v></c>', value(true, "TRUE")],
    ["false, spelled out", '<c r="A1" t="b"><v>false</v></c>', value(false, "FALSE")],
    ["a date", '<c r="A1" t="d"><v>2026-03-14</v></c>', value(46095)],
    ["a date and time", '<c r="A1" t="d"><v>2026-03-14T12:00:00.000Z</v></c>', value(46095.5)],
    ["a time", '<c r="A1" t="d"><v>T06:00</v></c>', value(0.25)],
    [
      "a function of a later Excel",
      '<c r="A1" t="str"><f>_xlfn.CONCAT("a","b")</f><v>ab</v></c>',
      value("ab", "ab", '=_xlfn.CONCAT("a","b")'),
    ],
    ["a formula that reads itself", '<c r="A1"><f>A1+1</f><v>0</v></c>', value(0, "0", "=A1+1")],
    [
      "an array's formula",
      '<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>4</v></c>',
      value(4, "4", "=B1:B2"),
    ],
    [
      "a data table's formula",
      '<c r="A1"><f t="dataTable" ref="A1:A2"/><v>4</v></c>',
      value(4, "4", "="),
    ],
    ["an error", '<c r="A1" t="e"><v>#BEZUG!</v></c>', { kind: "error", text: "#BEZUG!" }],
    [
      "an error of a formula",
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { kind: "error", text: "#DIV/0!", formula: "=1/0" },
    ],
    [
      "characters spelled out",
      '<c r="A1" t="str"><v>a_x000D_\n_x005F_x0041_</v></c>',
      value("a\r\n_x0041_"),
    ],
    [
      "escaped characters",
      '<c r="A1" t="str"><v>&lt;&amp;&#x1F600;<![CDATA[<b>]]></v></c>',
      value("<&😀<b>"),
    ],
    ["a text around a comment", '<c r="A1" t="str"><v>a<!-- b -->c<?d e?>f</v></c>', value("acf")],
    ["nothing", '<c r="A1" s="0"/>', undefined],
    ["nothing of a type", '<c r="A1" t="n"/>', undefined],
    ["an empty shared text", '<c r="A1" t="s"><v>2</v></c>', undefined],
    ["an empty own text", '<c r="A1" t="inlineStr"><is><t/></is></c>', undefined],
    [
      "what an extension has to say",
      '<c r="A1"><v>3</v><extLst><ext xmlns:x="y"><x:v>4</x:v><v>5</v></ext></extLst></c>',
      value(3),
    ],
  ])("%s", (_what, cell, expected) => {
    const texts = textsOf("<t>first</t>", "<t>second</t>", "<t/>");
    expect(readCell(cell, { "xl/sharedStrings.xml": texts })).toEqual(expected);
  });

  test.each([
    ["marked to be kept", '<t xml:space="preserve"> a\n </t>', " a\n "],
    ["that Excel drops", "<t>\n  a b\n</t>", "a b"],
    ["in characters that are no blanks of XML", "<t>\u00A0a\u2003</t>", "\u00A0a\u2003"],
    ["in runs", '<r><t>a</t></r><r><t xml:space="preserve"> b</t></r>', "a b"],
    ["between spellings of characters", "<r><t>_x00</t></r><r><t>41_</t></r>", "_x0041_"],
  ])("spaces %s", (_what, item, expected) => {
    const others = { "xl/sharedStrings.xml": textsOf(item) };
    expect(readCell('<c r="A1" t="s"><v>0</v></c>', others)).toEqual(value(expected));
  });

  test.each([
    ["are dropped in a formula's text, as programs indent it", "<v>\n    a b\n  </v>", "a b"],
    ["are kept there where they are marked", '<v xml:space="preserve"> a\n</v>', " a\n"],
  ])("spaces %s", (_what, stored, expected) => {
    expect(readCell(`<c r="A1" t="str"><f>B1</f>${stored}</c>`)).toEqual(
      value(expected, expected, "=B1"),
    );
  });

  test("spaces around numbers, truth values, indexes and errors say nothing", () => {
    const others = { "xl/sharedStrings.xml": textsOf("<t>first</t>") };
    const read = (type: string, text: string): unknown =>
      readCell(`<c r="A1" t="${type}"><v>\n  ${text}\n</v></c>`, others);
    expect(read("n", "3")).toEqual(value(3));
    expect(read("b", "1")).toEqual(readCell('<c r="A1" t="b"><v>1</v></c>'));
    expect(read("s", "0")).toEqual(value("first"));
    expect(read("e", "#N/A")).toEqual({ kind: "error", text: "#N/A" });
  });

  test("dates in a Mac's workbook count from 1904, and are shown accordingly", () => {
    const others = {
      "xl/workbook.xml": bookOf(["One"], "", '<workbookPr date1904="1"/>'),
      "xl/styles.xml": stylesOf("dd/mm/yyyy"),
    };
    expect(readCells(workbookOf("", others)).firstDay).toBe(1904);
    expect(readCell('<c r="A1" s="1"><v>44633</v></c>', others)).toEqual(
      value(44633, "14/03/2026"),
    );
    expect(readCell('<c r="A1" t="d" s="1"><v>2026-03-14</v></c>', others)).toEqual(
      value(44633, "14/03/2026"),
    );
  });

  test.each([
    [31, 46115, "03/04/2026"],
    [57, 46115, "03/04/2026"],
    [32, 0.5, "12:00"],
  ])("a date or time in East Asian format %i is shown as one", (format, serial, shown) => {
    const others = {
      "xl/styles.xml": stylesOf("0").replace(
        'numFmtId="200"/></cell',
        `numFmtId="${format}"/></cell`,
      ),
    };
    expect(readCell(`<c r="A1" s="1"><v>${serial}</v></c>`, others)).toEqual(value(serial, shown));
  });

  test("number formats are those of the cell's style, defined in the file or built in by number", () => {
    const styles = stylesOf('[$£-809]#,##0.00;"<"0').replace(
      "</cellXfs>",
      '<xf numFmtId="14"/><xf numFmtId="999"/></cellXfs>',
    );
    const shown = (style: string, number: number) =>
      readCell(`<c r="A1" s="${style}"><v>${number}</v></c>`, { "xl/styles.xml": styles });
    expect(shown("1", 1234.5)).toEqual(value(1234.5, "£1,234.50"));
    expect(shown("1", -3)).toEqual(value(-3, "<3"));
    expect(shown("2", 45000)).toEqual(value(45000, "15/03/2023"));
    expect(shown("3", 45000)).toEqual(value(45000, "45000"));
    expect(shown("77", 45000)).toEqual(value(45000, "45000"));
  });
});

describe("what cannot be read is never empty", () => {
  const text = (of: string) => ({ text: of });
  const unreadable = (reason: string, of: string, formula?: string) => ({
    kind: "unreadable",
    reason,
    ...text(of),
    ...(formula === undefined ? {} : { formula }),
  });

  test.each([
    ["a shared text that is not there", '<c r="A1" t="s"><v>2</v></c>', "noSuchText", "2"],
    ["a negative shared text", '<c r="A1" t="s"><v>-1</v></c>', "noSuchText", "-1"],
    ["half a shared text", '<c r="A1" t="s"><v>0.5</v></c>', "noSuchText", "0.5"],
    ["a shared text by its name", '<c r="A1" t="s"><v>length</v></c>', "noSuchText", "length"],
    ["a shared text without a number", '<c r="A1" t="s"><v/></c>', "noSuchText", ""],
    ["a shared text without a value", '<c r="A1" t="s"/>', "noSuchText", ""],
    ["a word for a number", '<c r="A1"><v>three</v></c>', "notItsType", "three"],
    ["no number", '<c r="A1" t="n"><v>NaN</v></c>', "notItsType", "NaN"],
    ["an infinite number", '<c r="A1"><v>INF</v></c>', "notItsType", "INF"],
    ["too large a number", '<c r="A1"><v>1e999</v></c>', "notItsType", "1e999"],
    ["too small a number", '<c r="A1"><v>1e-999</v></c>', "notItsType", "1e-999"],
    ["a hexadecimal number", '<c r="A1"><v>0x10</v></c>', "notItsType", "0x10"],
    ["a number in German", '<c r="A1"><v>1,5</v></c>', "notItsType", "1,5"],
    ["an empty number", '<c r="A1"><v></v></c>', "notItsType", ""],
    ["a blank number", '<c r="A1"><v> </v></c>', "notItsType", ""],
    ["two numbers", '<c r="A1"><v>1</v><v>2</v></c>', "notItsType", "1 2"],
    [
      "two texts",
      '<c r="A1" t="inlineStr"><is><t>a</t></is><is><t>b</t></is></c>',
      "notItsType",
      "a b",
    ],
    ["a number and a text", '<c r="A1"><v>1</v><is><t>a</t></is></c>', "notItsType", "1 a"],
    ["a text where a number is due", '<c r="A1"><is><t>a</t></is></c>', "notItsType", "a"],
    ["a value where a text is due", '<c r="A1" t="inlineStr"><v>a</v></c>', "notItsType", "a"],
    ["a truth value 2", '<c r="A1" t="b"><v>2</v></c>', "notItsType", "2"],
    ["a truth value in German", '<c r="A1" t="b"><v>WAHR</v></c>', "notItsType", "WAHR"],
    ["no truth value", '<c r="A1" t="b"/>', "notItsType", ""],
    ["no error", '<c r="A1" t="e"><v/></c>', "notItsType", ""],
    [
      "a day that no month has",
      '<c r="A1" t="d"><v>2026-02-30</v></c>',
      "notItsType",
      "2026-02-30",
    ],
    ["an hour that no day has", '<c r="A1" t="d"><v>24:30</v></c>', "notItsType", "24:30"],
    [
      "a date in words",
      '<c r="A1" t="d"><v>2026-03-14 noon</v></c>',
      "notItsType",
      "2026-03-14 noon",
    ],
    ["an unknown type", '<c r="A1" t="x"><v>3</v></c>', "notItsType", "3"],
  ])("%s", (_what, cell, reason, stored) => {
    expect(readCell(cell)).toEqual(unreadable(reason, stored));
  });

  test.each([
    ["without a value", '<c r="A1"><f>B1</f></c>', "=B1"],
    ["with an empty value", '<c r="A1"><f>B1</f><v></v></c>', "=B1"],
    ["for a text without a value", '<c r="A1" t="str"><f>B1</f></c>', "=B1"],
    ["for an own text without one", '<c r="A1" t="inlineStr"><f>B1</f></c>', "=B1"],
    ["for an error without a value", '<c r="A1" t="e"><f>B1</f></c>', "=B1"],
    ["for a shared text without a number", '<c r="A1" t="s"><f>B1</f></c>', "=B1"],
    ["shared without its first cell", '<c r="A1"><f t="shared" si="7"/></c>', "="],
  ])("a formula %s", (_what, cell, formula) => {
    expect(readCell(cell)).toEqual(unreadable("noStoredValue", "", formula));
  });

  test("a formula with an invalid value", () => {
    expect(readCell('<c r="A1"><f>B1</f><v>three</v></c>')).toEqual(
      unreadable("notItsType", "three", "=B1"),
    );
  });
});

describe("formulas that cells share", () => {
  test("are moved to each cell", () => {
    const rows = `<row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A2*$A$1</f><v>2</v></c><c r="C2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"></f><v>6</v></c></row>`;
    expect(cellsOf(readCells(workbookOfRows(rows)))).toEqual({
      B2: value(2, "2", "=A2*$A$1"),
      C2: value(4, "4", "=B2*$A$1"),
      B3: value(6, "6", "=A3*$A$1"),
    });
  });

  test("keep a mark if they are not written out", () => {
    const rows = `<row r="0"><c r="A0"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>`;
    expect(cellsOf(readCells(workbookOfRows(rows)))).toEqual({ A2: value(2, "2", "=") });
  });
});

describe("positions", () => {
  const c = (address: string, of: number | string): string =>
    `<c${address === "" ? "" : ` r="${address}"`}><v>${of}</v></c>`;

  test.each<[string, string, Record<string, number>, string[]]>([
    [
      "without numbers follow one another",
      `<row>${c("", 1)}${c("", 2)}</row><row>${c("", 3)}</row>`,
      { A1: 1, B1: 2, A2: 3 },
      [],
    ],
    [
      "without numbers follow one with a number",
      `<row r="4">${c("C4", 1)}${c("", 2)}</row><row>${c("", 3)}</row>`,
      { C4: 1, D4: 2, A5: 3 },
      [],
    ],
    [
      "may have a row's number or a cell's address alone",
      `<row>${c("B1", 1)}</row><row r="3">${c("", 2)}</row>`,
      { B1: 1, A3: 2 },
      [],
    ],
    [
      "may come in any order",
      `<row r="3">${c("B3", 1)}${c("A3", 2)}</row><row r="1">${c("a1", 3)}</row>`,
      { B3: 1, A3: 2, A1: 3 },
      [],
    ],
    [
      "reach to the last row and column",
      `<row r="1048576">${c("XFD1048576", 1)}</row>`,
      { XFD1048576: 1 },
      [],
    ],
    [
      "0 is no row",
      `<row r="0">${c("A0", 1)}${c("B0", 2)}<c r="C0" s="1"/></row>`,
      {},
      ['row "0" with 2 filled cells, the first "1"'],
    ],
    [
      "-5 is no row",
      `<row r="-5">${c("A4", 1)}</row>`,
      {},
      ['row "-5" with 1 filled cell, the first "1"'],
    ],
    [
      "4.5 is no row",
      `<row r="4.5">${c("A4", 1)}</row>`,
      {},
      ['row "4.5" with 1 filled cell, the first "1"'],
    ],
    [
      "1e9 is no row",
      `<row r="1e9">${c("A4", 1)}</row>`,
      {},
      ['row "1e9" with 1 filled cell, the first "1"'],
    ],
    [
      "1048577 is no row",
      `<row r="1048577">${c("", 1)}</row>`,
      {},
      ['row "1048577" with 1 filled cell, the first "1"'],
    ],
    [
      "a word is no row",
      `<row r="four">${c("A4", "x")}</row>`,
      {},
      ['row "four" with 1 filled cell, the first "x"'],
    ],
    ["an empty row is none either", `<row r=""/>`, {}, ['row ""']],
    [
      "are unknown behind such a row",
      `<row r="0"/><row/><row>${c("", 1)}</row><row r="3">${c("", 2)}</row>`,
      { A3: 2 },
      [
        'row "0"',
        'a row without a number after row "0"',
        'a row without a number after row "0" with 1 filled cell, the first "1"',
      ],
    ],
    [
      "end with the last row",
      `<row r="1048576"/><row>${c("", 1)}</row>`,
      {},
      ['a row after the last with 1 filled cell, the first "1"'],
    ],
    [
      "end with the last column",
      `<row r="1">${c("XFD1", 1)}${c("", 2)}</row>`,
      { XFD1: 1 },
      ['a cell after the last in row 1, with "2"'],
    ],
    [
      "belong to their row",
      `<row r="4">${c("A4", 1)}${c("D5", 2)}${c("", 3)}${c("E4", 4)}</row>`,
      { A4: 1, E4: 4 },
      [
        'cell "D5" in row 4, with "2"',
        'a cell without an address after cell "D5" in row 4, with "3"',
      ],
    ],
    [
      "beyond the last column are none",
      `<row r="4">${c("XFE4", 1)}</row>`,
      {},
      ['cell "XFE4" in row 4, with "1"'],
    ],
    [
      "need letters",
      `<row r="4">${c("4", 1)}${c("$D$4", 2)}</row>`,
      {},
      ['cell "4" in row 4, with "1"', 'cell "$D$4" in row 4, with "2"'],
    ],
    [
      "out of place do not matter when empty",
      `<row r="4"><c r="D5" s="1"/>${c("E4", 1)}</row>`,
      { E4: 1 },
      [],
    ],
    [
      "split over two rows are told",
      `<row r="4">${c("A4", 1)}</row><row r="4">${c("B4", 2)}</row>`,
      { A4: 1, B4: 2 },
      ["a second row 4"],
    ],
    [
      "given twice are told where one is empty",
      `<row r="4">${c("D4", 1)}<c r="D4" s="1"/></row>`,
      { D4: 1 },
      ["a second cell D4"],
    ],
    [
      "given twice are told where they agree",
      `<row r="4">${c("D4", 1)}${c("D4", 1)}</row>`,
      { D4: 1 },
      ["a second cell D4"],
    ],
  ])("%s", (_what, rows, expected, misplaced) => {
    const read = readCells(workbookOfRows(rows));
    const values = Object.entries(cellsOf(read)).map(([address, cell]) => [
      address,
      cell.kind === "value" ? cell.value : cell,
    ]);
    expect(Object.fromEntries(values)).toEqual(expected);
    expect(read.sheets[0].misplaced).toEqual(misplaced);
  });

  test.each([
    ["in a row", `<row r="4">${c("D4", 1)}${c("D4", 4)}</row>`, ["a second cell D4"]],
    [
      "in a second row",
      `<row r="4">${c("D4", 1)}</row><row r="4">${c("D4", 4)}</row>`,
      ["a second row 4", "a second cell D4"],
    ],
  ])("neither value is used if a cell is given twice %s", (_what, rows, misplaced) => {
    const read = readCells(workbookOfRows(rows));
    expect(cellsOf(read)).toEqual({
      D4: { kind: "unreadable", reason: "givenTwice", text: "1 / 4" },
    });
    expect(read.sheets[0].misplaced).toEqual(misplaced);
  });

  test("long texts out of place are shortened", () => {
    const [words] = readCells(
      workbookOfRows(`<row r="0"><c t="str"><v>${"x".repeat(99)}</v></c></row>`),
    ).sheets[0].misplaced;
    expect(words).toBe(`row "0" with 1 filled cell, the first "${"x".repeat(40)}…"`);
  });
});

describe("the workbook", () => {
  const LINKS = linksOf(
    ["worksheet", "worksheets/sheet1.xml"],
    ["worksheet", "/xl/worksheets/sheet2.xml"],
    ["worksheet", "../xl/./worksheets/sheet%203.xml"],
    ["chartsheet", "chartsheets/sheet1.xml"],
  );
  const SHEETS = {
    "xl/_rels/workbook.xml.rels": LINKS,
    "xl/worksheets/sheet2.xml": sheetOf(""),
    "xl/worksheets/sheet 3.xml": sheetOf(""),
  };

  test("has its sheets in order, with their states; chart sheets are skipped", () => {
    const book = bookOf(["One", "It&apos;s two", "Three_x0021_", "Chart"])
      .replace('sheetId="2"', 'sheetId="2" state="hidden"')
      .replace('sheetId="3"', 'sheetId="3" state="veryHidden"');
    const { sheets } = readCells(workbookOf("", { ...SHEETS, "xl/workbook.xml": book }));
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["One", "visible"],
      ["It's two", "hidden"],
      ["Three!", "veryHidden"],
    ]);
  });

  test("has names, by their areas", () => {
    const name = (of: string, formula: string, more = "") =>
      `<definedName name="${of}"${more}>${formula}</definedName>`;
    const names = [
      name("MW_Levels", "One!$D$4:$D$9"),
      name("quoted", "'It''s two'!$B$2"),
      name("otherCase", "ONE!A1"),
      name("backwards", "One!$D$9:$B$4"),
      name("columns", "One!$A:$C"),
      name("rows", "One!$2:$4"),
      name("gone", "One!#REF!"),
      name("gone_in_german", "#BEZUG!"),
      name("elsewhere", "[1]One!$A$1"),
      name("noSheet", "Four!$A$1"),
      name("several", "One!$A$1,One!$B$2"),
      name("constant", "3"),
      name("formula", "OFFSET(One!$A$1,1,1)"),
      name("chart", "Chart!$A$1"),
      name("twice", "One!$A$1"),
      name("Twice", "One!$A$2"),
      name("local", "One!$A$1", ' localSheetId="0"'),
      name("mw_local", "One!$B$1", ' localSheetId="0"'),
      name("mw_both", "One!$C$1", ' localSheetId="0"'),
      name("mw_both", "One!$C$2"),
      name("mw_dead", "#REF!"),
      name("mw_dead", "One!$D$1", ' localSheetId="0"'),
      name("mw_locals", "One!$C$1", ' localSheetId="0"'),
      name("mw_locals", "One!$C$2", ' localSheetId="1"'),
    ];
    const book = bookOf(
      ["One", "It&apos;s two", "Three", "Chart"],
      `<definedNames>${names.join("")}</definedNames>`,
    );
    const read = readCells(workbookOf("", { ...SHEETS, "xl/workbook.xml": book }));
    expect(Object.fromEntries(read.names)).toEqual({
      mw_levels: { sheet: "One", area: area(3, 3, 6) },
      quoted: { sheet: "It's two", area: area(1, 1) },
      othercase: { sheet: "One", area: area(0, 0) },
      backwards: { sheet: "One", area: area(3, 1, 6, 3) },
      columns: { sheet: "One", area: area(0, 0, 1048576, 3) },
      rows: { sheet: "One", area: area(1, 0, 3, 16384) },
      mw_local: { sheet: "One", area: area(0, 1) },
      mw_both: { sheet: "One", area: area(1, 2) },
      mw_dead: { sheet: "One", area: area(0, 3) },
    });
  });

  test("has tables", () => {
    const read = readCells(
      workbookOf("", {
        "xl/worksheets/_rels/sheet1.xml.rels": linksOf(["table", "../tables/table1.xml"]),
        "xl/tables/table1.xml": `<table xmlns="${MAIN}" name="x" displayName="Answers" ref="A3:F9"/>`,
      }),
    );
    expect(read.sheets[0].tables).toEqual([{ name: "Answers", area: area(2, 0, 7, 6) }]);
  });

  test.each([
    ["", "automatic", false],
    ["<calcPr/>", "automatic", false],
    ['<calcPr calcMode="autoNoTable"/>', "automatic", false],
    ['<calcPr calcMode="manual" iterate="true"/>', "manual", true],
  ])("%s calculates this way", (after, calculation, iterates) => {
    const read = readCells(workbookOf("", { "xl/workbook.xml": bookOf(["One"], after) }));
    expect(read).toMatchObject({ calculation, iterates });
  });
});

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
