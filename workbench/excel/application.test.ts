import { eventsTold } from "../../test/tools/eventsTold";
import { parseArea } from "./grid/address";
import { openExcelForEachTest, refusal, request } from "./testWorkbook";

const excel = openExcelForEachTest();

describe("the workbook", () => {
  test("screen updating is suspended", async () => {
    expect(
      await refusal((_, context) => context.application.suspendScreenUpdatingUntilNextSync()),
    ).toBe("");
  });

  test("panes are frozen, also rows only", async () => {
    const frozen = () => {
      const { frozenRows, frozenColumns } = excel().workbook().sheets[0];
      return [frozenRows, frozenColumns];
    };
    await request((sheet) => sheet.freezePanes.freezeAt(sheet.getRange("A1:F3")));
    expect(frozen()).toEqual([3, 6]);
    await request((sheet) => sheet.freezePanes.freezeAt(sheet.getRange("1:2")));
    expect(frozen()).toEqual([2, 0]);
  });

  test("what a person selects becomes the selection", async () => {
    excel().user.select("Sheet1", "B2:C3");
    const cell = await request((_, context) => context.workbook.getActiveCell().load("address"));
    expect(cell.address).toBe("Sheet1!B2");
    expect(excel().host.selection.area).toEqual(parseArea("B2:C3"));
  });
});

describe("events", () => {
  test("listeners to all sheets are notified once of a person's click and typing", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getFirst().tables.add("A1:B3", true);
      worksheets.onChanged.add(
        async ({ address, changeType }) => void heard.push(`all ${address} ${changeType}`),
      );
      worksheets.onSelectionChanged.add(
        async ({ address }) => void heard.push(`selected ${address}`),
      );
      await context.sync();
    });
    excel().user.select("Sheet1", "B2");
    excel().user.type("Sheet1", "B2", "x");
    await eventsTold();
    expect(heard).toEqual(["selected B2", "all B2 RangeEdited"]);
  });

  test("nobody is notified after the handler was removed", async () => {
    let heard = 0;
    const handler = await request((_, context) =>
      context.workbook.worksheets.onChanged.add(async () => void (heard += 1)),
    );
    excel().user.type("Sheet1", "A1", "2");
    await eventsTold();
    handler.remove();
    await handler.context.sync();
    excel().user.type("Sheet1", "A1", "3");
    await eventsTold();
    expect(heard).toBe(1);
  });

  test("workbook and listeners to all sheets are notified once each of where a person clicks, and only if it is new", async () => {
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
      await context.sync();
    });
    excel().user.select("Sheet1", "D4");
    await eventsTold();
    expect(heard.splice(0).sort()).toEqual(["all D4", "workbook"]);
    excel().user.select("Sheet1", "D4");
    excel().user.select("Second", "A1:B2");
    await eventsTold();
    expect(heard.sort()).toEqual(["all A1:B2", "second to the front", "workbook"]);
  });

  test("listeners are notified of added, deleted and activated sheets", async () => {
    const heard: string[] = [];
    await request((_, context) => {
      const { worksheets } = context.workbook;
      worksheets.onActivated.add(async () => void heard.push("activated"));
      worksheets.onDeleted.add(async () => void heard.push("deleted"));
    });
    await request((_, context) => context.workbook.worksheets.add("New").activate());
    excel().user.deleteSheet("New");
    await eventsTold();
    expect(heard).toEqual(["activated", "activated", "deleted"]);
  });
});

test("with manual calculation formulas keep their values until everything is calculated", async () => {
  const values = async () =>
    (await request((sheet) => sheet.getRange("A1:B1").load("values"))).values;
  await request((sheet, { application }) => {
    sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
    application.calculationMode = "Manual" as Excel.CalculationMode;
    sheet.getRange("A1").values = [[5]];
  });
  expect(await values()).toEqual([[5, 2]]);
  await request((_, { application }) => application.calculate("Recalculate"));
  expect(await values()).toEqual([[5, 2]]);
  // A formula is calculated when it is entered.
  await request((sheet) => (sheet.getRange("C1").formulas = [["=A1*3"]]));
  expect((await request((sheet) => sheet.getRange("C1").load("values"))).values).toEqual([[15]]);
  await request((_, { application }) => application.calculate("Full"));
  expect(await values()).toEqual([[5, 10]]);
});

test("a handler that sends a request before it ends is refused", async () => {
  let tell: (code: string) => void = () => undefined;
  const code = new Promise<string>((resolve) => {
    tell = resolve;
  });
  await request((_, context) =>
    context.workbook.worksheets.onChanged.add(async () =>
      tell(await refusal((sheet) => sheet.load("name"))),
    ),
  );
  excel().user.type("Sheet1", "A1", "2");
  expect(await code).toBe("StandInFault");
});

test("members are refused on demand, to call, to set and to load", async () => {
  const { refusedMembers } = excel().host;
  refusedMembers.set("Worksheet.tabColor", "AccessDenied");
  refusedMembers.set("WorksheetCollection.add", "GeneralException");
  refusedMembers.set("load Application.calculationMode", "GeneralException");
  expect(await refusal((sheet) => (sheet.tabColor = "#FF0000"))).toBe("AccessDenied");
  expect(await refusal((_, { workbook }) => workbook.worksheets.add("New"))).toBe(
    "GeneralException",
  );
  expect(await refusal((_, { application }) => application.load("calculationMode"))).toBe(
    "GeneralException",
  );
});

test("a bug in the stand-in is reported as one, not as a refusal by Excel", async () => {
  excel().host.engine.getValue = () => {
    throw new TypeError("a slip of ours");
  };
  await request((sheet) => (sheet.getRange("A1").formulas = [["=1+1"]]));
  expect(await refusal((sheet) => sheet.getRange("A1").load("values"))).toBe("StandInFault");
});
