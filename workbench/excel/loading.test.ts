import { openExcelForEachTest, refusal, request } from "./testWorkbook";

openExcelForEachTest();

describe("loading", () => {
  beforeEach(() =>
    request((sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["a", 1],
        ["b", 2],
      ];
      sheet.getRange("A1").format.font.size = 14;
      context.workbook.worksheets.add("Second").visibility = "Hidden";
    }),
  );

  test.each<[string, (range: Excel.Range) => Excel.Range]>([
    ["a list of names", (range) => range.load("values, rowCount")],
    ["an array of names", (range) => range.load(["values", "rowCount"])],
    ["an object", (range) => range.load({ values: true, rowCount: true })],
    ["everything", (range) => range.load()],
    ["$all", (range) => range.load({ $all: true } as Excel.Interfaces.RangeLoadOptions)],
  ])("accepts %s", async (_, load) => {
    const range = await request((sheet) => load(sheet.getRange("A1:B2")));
    expect([range.rowCount, range.values]).toEqual([
      2,
      [
        ["a", 1],
        ["b", 2],
      ],
    ]);
  });

  test("members that were not requested are not loaded", async () => {
    const range = await request((sheet) => sheet.getRange("A1").load("values"));
    expect(() => range.rowCount).toThrow("not available");
  });

  test("members of members, and of items", async () => {
    const [range, sheets] = await request(
      (sheet, context) =>
        [
          sheet.getRange("A1").load("format/font/size, format/wrapText, worksheet/name"),
          context.workbook.worksheets.load("items/name, items/protection/protected"),
        ] as const,
    );
    const objects = await request(
      (_, context) =>
        context.workbook.load("worksheets/items/name, worksheets/items/visibility").worksheets,
    );
    expect([range.format.font.size, range.format.wrapText, range.worksheet.name]).toEqual([
      14,
      false,
      "Sheet1",
    ]);
    expect(sheets.items.map((sheet) => [sheet.name, sheet.protection.protected])).toEqual([
      ["Sheet1", false],
      ["Second", false],
    ]);
    expect(objects.items.map((sheet) => sheet.visibility)).toEqual(["Visible", "Hidden"]);
  });

  test("part of a collection", async () => {
    const sheets = await request((_, context) =>
      context.workbook.worksheets.load({
        name: true,
        $top: 1,
        $skip: 1,
      } as Excel.Interfaces.CollectionLoadOptions &
        Excel.Interfaces.WorksheetCollectionLoadOptions),
    );
    expect(sheets.items.map((sheet) => sheet.name)).toEqual(["Second"]);
  });

  test("mixed formats are null", async () => {
    const [mixed, font] = await request((sheet) => {
      sheet.getRange("2:2").format.verticalAlignment = "Top";
      const { format } = sheet.getRange("A1:B2");
      return [format.load("verticalAlignment,wrapText"), format.font.load("size,name")] as const;
    });
    expect([mixed.verticalAlignment, mixed.wrapText, font.size, font.name]).toEqual([
      null,
      false,
      null,
      "Calibri",
    ]);
  });

  test("toJSON gives what was loaded", async () => {
    const range = await request((sheet) => sheet.getRange("A1:B1").load("values,format/font/size"));
    expect(range.toJSON()).toMatchObject({ values: [["a", 1]], format: { font: { size: null } } });
  });

  test("sync passes a value through", async () => {
    expect(await new Excel.RequestContext().sync(7)).toBe(7);
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ["a member that Excel has not", (sheet) => sheet.getRange("A1").load("colour"), "ApiNotFound"],
    ["a member of a later set", (sheet) => sheet.getRange("A1").load("height"), "ApiNotFound"],
    [
      "a member that the stand-in has not",
      (sheet) => sheet.getRange("A1").load("formulasLocal"),
      "NotImplemented",
    ],
    [
      "a method that the stand-in has not",
      (sheet) => sheet.getRange("A1").flashFill(),
      "NotImplemented",
    ],
    [
      "an object that the stand-in has not",
      (sheet) => sheet.shapes.load("items"),
      "NotImplemented",
    ],
    ["a range off the sheet", (sheet) => sheet.getRange("A1").getCell(-1, 0), "InvalidArgument"],
    ["no address", (sheet) => sheet.getRange("A1:B2:C3"), "InvalidArgument"],
    [
      "too long an address",
      (sheet) => sheet.getRanges("A1,".repeat(2800) + "A1"),
      "InvalidArgument",
    ],
    [
      "more cells than Excel hands over",
      (sheet) => sheet.getRange("A:E").load("values"),
      "ResponsePayloadSizeLimitExceeded",
    ],
  ])("%s is refused", async (_, act, code) => {
    expect(await refusal(act)).toBe(code);
  });

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["a method", (sheet) => sheet.getRange("A1").getOffsetRange(1, 1)],
    ["a written property", (sheet) => (sheet.getRange("A1").hyperlink = { address: "#A1" })],
    [
      "an object on the way",
      (_, { workbook }) => (workbook.application.iterativeCalculation.enabled = true),
    ],
    ["an event", (sheet) => sheet.load("id") && sheet.onActivated.add(async () => undefined)],
    ["a null object", (_, context) => context.workbook.worksheets.getItemOrNullObject("Sheet1")],
    ["a collection", (_, context) => context.workbook.settings.getItem("pane")],
    ["an item's property", (sheet) => sheet.charts.load("items/id")],
  ])("%s that nothing needs is not implemented, and says so", async (_, act) => {
    await request((sheet) =>
      sheet.charts.add("BarStacked", sheet.getRange("A1:B2"), "Columns").load("name"),
    );
    expect(await refusal(act)).toBe("NotImplemented");
  });

  test("the library itself refuses to set a read-only property", async () => {
    expect(
      await refusal((sheet) => sheet.set({ id: "mine" } as Excel.Interfaces.WorksheetUpdateData)),
    ).toBe("InvalidArgument");
  });

  test("cells can be reached in every possible way", async () => {
    const ways: Record<string, (range: Excel.Range) => Excel.Range> = {
      "Sheet1!B3": (range) => range.getCell(1, 0),
      "Sheet1!B2:C2": (range) => range.getRow(0),
      "Sheet1!B2:D3": (range) => range.getResizedRange(0, 1),
      "Sheet1!A1:C3": (range) => range.getBoundingRect("A1"),
      "Sheet1!2:3": (range) => range.getEntireRow(),
      "Sheet1!B:C": (range) => range.getEntireColumn(),
      "Sheet1!C2": (range) => range.getIntersectionOrNullObject("C1:D2"),
      "Sheet1!B2:B3": (range) => range.worksheet.getRange("B:B").getIntersectionOrNullObject(range),
    };
    const reached = await request((sheet) =>
      Object.values(ways).map((way) => way(sheet.getRange("B2:C3")).load("address")),
    );
    expect(reached.map(({ address }) => address)).toEqual(Object.keys(ways));
  });
});
