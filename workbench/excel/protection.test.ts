import { RefusedByExcel } from "./user/RefusedByExcel";
import { openExcelForEachTest, refusal, request } from "./testWorkbook";

const excel = openExcelForEachTest();

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** B2 is unlocked, everything else locked. */
async function protect(options: Excel.WorksheetProtectionOptions = {}): Promise<void> {
  await request((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["head", "level"],
      ["code", 1],
      ["code", 2],
    ];
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect(options);
  });
}

describe("a protected sheet", () => {
  test.each<[string, Act]>([
    ["a locked cell's value", (sheet) => (sheet.getRange("A2").values = [["x"]])],
    ["a range with one locked cell", (sheet) => (sheet.getRange("A2:B2").values = [["x", 2]])],
    ["clearing a locked cell", (sheet) => sheet.getRange("A2").clear("Contents")],
    ["the font of an open cell", (sheet) => (sheet.getRange("B2").format.font.color = "#FFFFFF")],
    ["a number format", (sheet) => (sheet.getRange("B2").numberFormat = [["0"]])],
    [
      "cell properties",
      (sheet) => sheet.getRange("B2").setCellProperties([[{ format: { wrapText: true } }]]),
    ],
    ["locking", (sheet) => (sheet.getRange("B2").format.protection.locked = true)],
    [
      "row properties",
      (sheet) => sheet.getRange("2:2").setRowProperties([{ format: { rowHeight: 30 } }]),
    ],
    [
      "a column's width",
      (sheet) => sheet.getRange("B:B").setColumnProperties([{ format: { columnWidth: 30 } }]),
    ],
    ["hiding a row", (sheet) => sheet.getRange("2:2").setRowProperties([{ rowHidden: true }])],
    ["inserting rows", (sheet) => sheet.getRange("2:2").insert("Down")],
    ["deleting columns", (sheet) => sheet.getRange("B:B").delete("Left")],
    ["sorting", (sheet) => sheet.getRange("B2:B2").sort.apply([{ key: 0 }])],
    [
      "a validation",
      (sheet) =>
        (sheet.getRange("B2").dataValidation.rule = {
          list: { source: "a", inCellDropDown: true },
        }),
    ],
    ["a conditional format", (sheet) => sheet.getRange("B2").conditionalFormats.add("Custom")],
    ["a table", (sheet) => sheet.tables.add("A1:B3", true)],
    ["a chart", (sheet) => sheet.charts.add("BarStacked", sheet.getRange("A1:B3"), "Columns")],
  ])("refuses %s and leaves everything unchanged", async (_, act) => {
    await protect();
    const before = JSON.stringify(
      [...(excel().workbook().sheets[0]?.cells.values() ?? [])].map((row) => [...row]),
    );
    expect(await refusal(act)).toBe("AccessDenied");
    const after = [...(excel().workbook().sheets[0]?.cells.values() ?? [])].map((row) => [...row]);
    expect(JSON.stringify(after)).toBe(before);
  });

  test.each<[string, Excel.WorksheetProtectionOptions, Act]>([
    ["an open cell's value", {}, (sheet) => (sheet.getRange("B2").values = [[5]])],
    ["a name", {}, (_, context) => context.workbook.names.add("Open", "=Sheet1!$B$2")],
    ["the page layout", {}, (sheet) => (sheet.pageLayout.orientation = "Landscape")],
    [
      "row heights where allowed",
      { allowFormatRows: true },
      (sheet) => sheet.getRange("2:2").setRowProperties([{ format: { rowHeight: 30 } }]),
    ],
    [
      "column widths where allowed",
      { allowFormatColumns: true },
      (sheet) => sheet.getRange("B:B").setColumnProperties([{ format: { columnWidth: 30 } }]),
    ],
    [
      "formats where allowed",
      { allowFormatCells: true },
      (sheet) => (sheet.getRange("A1").format.font.size = 14),
    ],
    [
      "new rows where allowed",
      { allowInsertRows: true },
      (sheet) => sheet.getRange("2:2").insert("Down"),
    ],
    [
      "sorting open cells where allowed",
      { allowSort: true },
      (sheet) => sheet.getRange("B2:B2").sort.apply([{ key: 0 }]),
    ],
  ])("allows %s", async (_, options, act) => {
    await protect(options);
    expect(await refusal(act)).toBe("");
  });

  test("cannot be protected twice", async () => {
    await protect();
    expect(await refusal((sheet) => sheet.protection.protect())).toBe("InvalidOperation");
  });

  test("returns its options, and is unprotected only with its password", async () => {
    await request((sheet) => sheet.protection.protect({ allowFormatRows: true }, "secret"));
    const protection = await request((sheet) => sheet.protection.load("protected,options"));
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({ allowFormatRows: true, allowSort: false });
    expect(await refusal((sheet) => sheet.protection.unprotect("wrong"))).toBe("AccessDenied");
    expect(await refusal((sheet) => sheet.protection.unprotect("secret"))).toBe("");
  });

  test("refuses an option that Excel does not have", async () => {
    const options = { allowSort: true, allowEverything: true };
    expect(await refusal((sheet) => sheet.protection.protect(options))).toBe("InvalidArgument");
  });

  test("lets a person type only in unlocked cells", async () => {
    await protect();
    expect(() => excel().user.type("Sheet1", "A2", "x")).toThrow(RefusedByExcel);
    excel().user.type("Sheet1", "B2", "4");
    expect(excel().workbook().sheets[0]?.cells.get(1)?.get(1)?.value).toBe(4);
    expect(() => excel().user.insertRows("Sheet1", 2)).toThrow(RefusedByExcel);
  });
});
