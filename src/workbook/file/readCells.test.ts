/** What cells hold. */
import type { Cell } from "./WorkbookCells";
import { readCells } from "./readCells";
import { cellsOf, readCell, value } from "./testing/cellsOf";
import { bookOf, stylesOf, textsOf, workbookOf, workbookOfRows } from "./testing/workbookOf";

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
