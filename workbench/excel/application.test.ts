import { openExcelForEachTest, refusal, request } from "./testWorkbook";

const excel = openExcelForEachTest();

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("the workbook as a whole", () => {
  test("settings and properties are kept", async () => {
    await request((_, context) => {
      context.workbook.settings.add("pane", { theme: "dark", sizes: [1, 2] });
      context.workbook.properties.title = "Maturity";
    });
    const [setting, missing, properties] = await request(
      (_, context) =>
        [
          context.workbook.settings.getItem("pane").load("value"),
          context.workbook.settings.getItemOrNullObject("none"),
          context.workbook.properties.load("title,subject"),
        ] as const,
    );
    expect(setting.value).toEqual({ theme: "dark", sizes: [1, 2] });
    expect(missing.isNullObject).toBe(true);
    expect([properties.title, properties.subject]).toEqual(["Maturity", ""]);
    expect(excel().workbook().settings.get("pane")).toEqual({ theme: "dark", sizes: [1, 2] });
  });

  test("calculation mode is checked, screen updating suspended", async () => {
    await request((_, context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      context.application.suspendApiCalculationUntilNextSync();
      context.application.calculationMode = "Manual";
      context.application.calculate("Full");
    });
    const application = await request((_, context) => context.application.load("calculationMode"));
    expect(application.calculationMode).toBe("Manual");
    expect(
      await refusal((_, context) =>
        Object.assign(context.application, { calculationMode: "Auto" }),
      ),
    ).toBe("InvalidArgument");
  });

  test("panes are frozen and told", async () => {
    await request((sheet) => sheet.freezePanes.freezeAt(sheet.getRange("A1:F3")));
    const location = await request((sheet) =>
      sheet.freezePanes.getLocationOrNullObject().load("address"),
    );
    expect(location.address).toBe("Sheet1!A1:F3");
    await request((sheet) => sheet.freezePanes.freezeRows(2));
    const { frozenRows, frozenColumns } = excel().workbook().sheets[0];
    expect([frozenRows, frozenColumns]).toEqual([2, 0]);
  });

  test("what a person selects is the selection", async () => {
    excel().user.select("Sheet1", "B2:C3");
    const [range, cell] = await request((_, context) => [
      context.workbook.getSelectedRange().load("address"),
      context.workbook.getActiveCell().load("address"),
    ]);
    expect([range.address, cell.address]).toEqual(["Sheet1!B2:C3", "Sheet1!B2"]);
  });
});

describe("events", () => {
  test("the sheet, all sheets and the table hear of a person's typing, once each", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("id");
      const table = sheet.tables.add("A1:B3", true).load("id");
      await context.sync();
      sheet.onChanged.add(async ({ address }) => void heard.push(`sheet ${address}`));
      context.workbook.worksheets.onChanged.add(
        async ({ address, changeType }) => void heard.push(`all ${address} ${changeType}`),
      );
      table.onChanged.add(async ({ address }) => void heard.push(`table ${address}`));
      sheet.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
      await context.sync();
    });
    excel().user.select("Sheet1", "B2");
    excel().user.type("Sheet1", "B2", "x");
    await settled();
    expect(heard).toEqual(["selected B2", "sheet B2", "all B2 RangeEdited", "table B2"]);
  });

  test("nobody hears after the handler was removed, or while events are off", async () => {
    let heard = 0;
    const handler = await request((_, context) =>
      context.workbook.worksheets.onChanged.add(async () => void (heard += 1)),
    );
    await request((sheet, context) => {
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [[1]];
    });
    await request((_, context) => (context.runtime.enableEvents = true));
    excel().user.type("Sheet1", "A1", "2");
    await settled();
    handler.remove();
    await handler.context.sync();
    excel().user.type("Sheet1", "A1", "3");
    await settled();
    expect(heard).toBe(1);
  });

  test("workbook, all sheets and the sheet hear where a person clicks, once each and only if it is new", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const second = worksheets.add("Second").load("id");
      await context.sync();
      context.workbook.onSelectionChanged.add(async () => void heard.push("workbook"));
      worksheets.onActivated.add(
        async ({ worksheetId }) =>
          void heard.push(worksheetId === second.id ? "second to the front" : "first to the front"),
      );
      worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`all ${address}`));
      second.onSelectionChanged.add(async ({ address }) => void heard.push(`second ${address}`));
      await context.sync();
    });
    excel().user.select("Sheet1", "D4");
    await settled();
    expect(heard.splice(0).sort()).toEqual(["all D4", "workbook"]);
    excel().user.select("Sheet1", "D4");
    excel().user.select("Second", "A1:B2");
    await settled();
    expect(heard.sort()).toEqual(["all A1:B2", "second A1:B2", "second to the front", "workbook"]);
  });

  test("sheets that come, go and come to the front are told", async () => {
    const heard: string[] = [];
    await request((_, context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void heard.push("added"));
      worksheets.onActivated.add(async () => void heard.push("activated"));
      worksheets.onDeleted.add(async () => void heard.push("deleted"));
    });
    await request((_, context) => context.workbook.worksheets.add("New").activate());
    excel().user.deleteSheet("New");
    await settled();
    expect(heard).toEqual(["added", "activated", "activated", "deleted"]);
  });
});

test("a fault of the stand-in is told as one, not as Excel's refusal", async () => {
  excel().host.engine.getValue = () => {
    throw new TypeError("a slip of ours");
  };
  await request((sheet) => (sheet.getRange("A1").formulas = [["=1+1"]]));
  expect(await refusal((sheet) => sheet.getRange("A1").load("values"))).toBe("StandInFault");
});
