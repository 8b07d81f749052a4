import { eventsTold } from "../../test/tools/eventsTold";
import { openExcel, type ExcelStandIn } from "./openExcel";

describe("the stand-in behind Microsoft's client library", () => {
  let excel: ExcelStandIn;
  beforeEach(() => {
    excel = openExcel();
  });
  afterEach(() => excel.close());

  test("builds a sheet and reads it back in one context", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Key areas");
      sheet.tabColor = "#E0B13A";
      sheet.showGridlines = false;
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["Leadership", 3],
        ["Behaviour", 1],
      ];
      sheet.getRange("B3").formulas = [["=MIN(B1:B2)"]];
      range.format.font.set({ size: 14, name: "Calibri", color: "#14202B" });
      sheet.getRange("A1:A3").setRowProperties([{ format: { rowHeight: 30 } }, {}, {}]);
      sheet.getRange("A1:B1").setColumnProperties([{ format: { columnWidth: 90 } }, {}]);
      context.workbook.names.add("Weakest", "='Key areas'!$B$3");
      await context.sync();
      const weakest = context.workbook.names.getItem("Weakest").getRange();
      weakest.load({ values: true, address: true, format: { font: { size: true } } });
      const sheets = context.workbook.worksheets.load("items/name,items/id");
      const missing = context.workbook.names.getItemOrNullObject("Nowhere");
      await context.sync();
      sheet.name = "Themes";
      range.load("address");
      await context.sync();
      return {
        value: weakest.values,
        address: weakest.address,
        size: weakest.format.font.size,
        names: sheets.items.map((item) => item.name),
        missing: missing.isNullObject,
        renamed: range.address,
      };
    });
    expect(read).toEqual({
      value: [[1]],
      address: "'Key areas'!B3",
      size: 11,
      names: ["Sheet1", "Key areas"],
      missing: true,
      renamed: "Themes!A1:B2",
    });
    const state = excel.workbook();
    expect(state.names[0]?.formula).toBe("=Themes!$B$3");
    expect(state.sheets[1]?.rows.get(0)?.height).toBe(30);
    expect(state.sheets[1]?.columns.get(0)?.width).toBe(90);
    expect(state.sheets[1]?.tabColor).toBe("#E0B13A");
  });

  test("the library itself refuses a member above the declared requirement set", async () => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").getDirectPrecedents();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  test("keeps what was done before a failing action", async () => {
    const context = new Excel.RequestContext();
    context.workbook.worksheets.add("First");
    context.workbook.worksheets.getItem("Nowhere").name = "Second";
    context.workbook.worksheets.add("Third");
    await expect(context.sync()).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
    expect(excel.workbook().sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "First"]);
  });

  test("a change reaches the handler for all sheets", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.worksheets.onChanged.add(async (event) => {
        seen.push(event.address);
      });
      await context.sync();
      sheet.getRange("B2").values = [["x"]];
      await context.sync();
    });
    await eventsTold();
    expect(seen).toEqual(["B2"]);
  });

  test.each([
    ["before it ends is refused", (send: () => void) => send(), "StandInFault"],
    ["after a timer is answered", (send: () => void) => setTimeout(send), "answered"],
  ])("a request that a handler sends %s, on a busy machine too", async (_when, put, expected) => {
    const outcomes: string[] = [];
    const send = (): void =>
      void Excel.run(async (context) => context.sync()).then(
        () => outcomes.push("answered"),
        ({ code }: { code: string }) => outcomes.push(code),
      );
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(async () => {
        put(send);
        // By its end the timer is due.
        const until = Date.now() + 20;
        while (Date.now() < until);
      });
      await context.sync();
    });
    excel.user.select("Sheet1", "B2");
    await eventsTold(() => outcomes.length > 0);
    expect(outcomes).toEqual([expected]);
  });

  test("the chosen request fails before any of its actions", async () => {
    excel.failAt(1, "GeneralException");
    const context = new Excel.RequestContext();
    context.workbook.worksheets.add("Lost");
    await expect(context.sync()).rejects.toMatchObject({ code: "GeneralException" });
    context.workbook.worksheets.add("Kept");
    await context.sync();
    expect(excel.workbook().sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Kept"]);
  });
});
