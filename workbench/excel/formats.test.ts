import { openExcelForEachTest, refusal, request } from "./testWorkbook";

const excel = openExcelForEachTest();

/** Sets the format of one cell. */
const look = (cell: Excel.Range, format: Excel.SettableCellProperties["format"]) =>
  cell.setCellProperties([[{ format }]]);

const sheetState = () => excel().workbook().sheets[0];

describe("formats", () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    [
      "a colour that is none",
      (sheet) => look(sheet.getRange("A1"), { fill: { color: "reddish" } }),
    ],
    [
      "a row higher than 409.5 points",
      (sheet) => sheet.getRange("1:1").setRowProperties([{ format: { rowHeight: 410 } }]),
    ],
    [
      "a row height below 0",
      (sheet) => sheet.getRange("1:1").setRowProperties([{ format: { rowHeight: -1 } }]),
    ],
    [
      "a column wider than 255 characters",
      (sheet) => sheet.getRange("A:A").setColumnProperties([{ format: { columnWidth: 1343 } }]),
    ],
    ["too few row properties", (sheet) => sheet.getRange("1:2").setRowProperties([{}])],
    ["a font size of 0", (sheet) => (sheet.getRange("A1").format.font.size = 0)],
    [
      "an alignment that there is not",
      (sheet) => Object.assign(sheet.getRange("A1").format, { verticalAlignment: "Middle" }),
    ],
    [
      "a border style that there is not",
      (sheet) => look(sheet.getRange("A1"), { borders: { top: { style: "Wavy" as "Double" } } }),
    ],
    ["a number format left open", (sheet) => (sheet.getRange("A1").numberFormat = [['0"open']])],
    [
      "a number format of five parts",
      (sheet) => (sheet.getRange("A1").numberFormat = [["0;0;0;@;0"]]),
    ],
    [
      "a misspelt cell property",
      (sheet) =>
        sheet
          .getRange("A1")
          .setCellProperties([[{ format: { wraptext: true } } as Excel.SettableCellProperties]]),
    ],
    ["a tab colour that is none", (sheet) => (sheet.tabColor = "#12")],
  ])("%s is refused", async (_, act) => {
    expect(await refusal(act)).toBe("InvalidArgument");
  });

  test("a sheet's format applies below those of columns, rows and cells", async () => {
    const fonts = await request((sheet) => {
      sheet.getRange().format.font.name = "Arial";
      sheet.getRange("B:B").format.font.name = "Times";
      sheet.getRange("2:2").format.font.name = "Courier";
      sheet.getRange("C3").format.font.name = "Calibri";
      return ["A1", "B1", "B2", "A2", "C3", "B3"].map((address) =>
        sheet.getRange(address).format.font.load("name"),
      );
    });
    expect(fonts.map(({ name }) => name)).toEqual([
      "Arial",
      "Times",
      "Courier",
      "Courier",
      "Calibri",
      "Times",
    ]);
  });

  test("a later column format overrides the row's where they cross", async () => {
    const font = await request((sheet) => {
      sheet.getRange("2:2").format.font.size = 9;
      sheet.getRange("B:B").format.font.size = 12;
      return sheet.getRange("B2").format.font.load("size");
    });
    expect(font.size).toBe(12);
  });

  test("cell, row and column properties are set in one call", async () => {
    await request((sheet) => {
      const range = sheet.getRange("A1:B1");
      range.setCellProperties([
        [
          { format: { font: { bold: true }, fill: { color: "#EEF2F5" } } },
          {
            format: {
              borders: { bottom: { style: "Continuous", color: "#C5CED6", weight: "Hairline" } },
            },
          },
        ],
      ]);
      range.setRowProperties([{ format: { rowHeight: 22, wrapText: true } }]);
      range.setColumnProperties([{ columnHidden: true }, { format: { columnWidth: 90 } }]);
    });
    const { cells, rows, columns } = sheetState();
    expect(cells.get(0)?.get(0)?.format).toMatchObject({ bold: true, fillColor: "#EEF2F5" });
    expect(cells.get(0)?.get(1)?.format?.borders).toEqual({
      bottom: { style: "Continuous", color: "#C5CED6", weight: "Hairline" },
    });
    expect(rows.get(0)).toMatchObject({ height: 22, format: { wrapText: true } });
    expect([columns.get(0)?.hidden, columns.get(1)?.width]).toEqual([true, 90]);
  });

  test("a border is drawn as specified, and removed", async () => {
    const borders = () => sheetState().cells.get(0)?.get(0)?.format?.borders;
    await request((sheet) =>
      look(sheet.getRange("A1"), { borders: { top: { color: "#1F3347" } } }),
    );
    expect(borders()?.top).toEqual({ style: "Continuous", weight: "Thin", color: "#1F3347" });
    await request((sheet) => look(sheet.getRange("A1"), { borders: { top: { style: "None" } } }));
    expect(borders()).toBeUndefined();
  });

  test("several areas are formatted together", async () => {
    const format = await request((sheet) => {
      const areas = sheet.getRanges("A1:B2,D4");
      areas.format.font.color = "#FFF8DC";
      return areas.load("address,format/font/color");
    });
    expect([format.address, format.format.font.color]).toEqual([
      "Sheet1!A1:B2,Sheet1!D4",
      "#FFF8DC",
    ]);
  });

  test("clear takes formats, contents or both", async () => {
    const ranges = await request((sheet) => {
      const cells = ["A1", "B1", "C1"].map((address) => sheet.getRange(address));
      for (const cell of cells) {
        cell.values = [[7]];
        cell.format.font.size = 9;
      }
      cells[0].clear("Contents");
      cells[1].clear("Formats");
      cells[2].clear();
      return cells.map((cell) => cell.load("values,format/font/size"));
    });
    expect(ranges.map((left) => [left.values[0][0] as unknown, left.format.font.size])).toEqual([
      ["", 9],
      [7, 11],
      ["", 11],
    ]);
  });

  test.each([
    [1234.5, "#,##0.00", "1,234.50"],
    [-2, '0;"above";"met"', "above"],
    [0, '0;"above";"met"', "met"],
    [0, '"3";;', ""],
    [2, '"+"0;;', "+2"],
    [3, '"▲ up "0;"▼ down "0;"same"', "▲ up 3"],
    [46093, "d mmmm yyyy", "12 March 2026"],
    [46093.75, "dd/mm/yy hh:mm", "12/03/26 18:00"],
    [0.256, "0.0%", "25.6%"],
    [12345678901234, "General", "1.23457E+13"],
    [0.1 + 0.2, "General", "0.3"],
  ])("%d in the format %s shows %j", async (value, format, shown) => {
    const cell = await request((sheet) => {
      sheet.getRange("A1").numberFormat = [[format]];
      sheet.getRange("A1").values = [[value]];
      return sheet.getRange("A1").load("text");
    });
    expect(cell.text).toEqual([[shown]]);
  });
});
