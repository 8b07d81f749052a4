/** What a workbook says of its sheets, names and tables. */
import { area } from "../plan/address";
import { readCells } from "./readCells";
import { bookOf, linksOf, MAIN, sheetOf, workbookOf } from "./testing/workbookOf";

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
