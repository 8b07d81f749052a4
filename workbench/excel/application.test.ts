import { parseArea } from "./grid/address";
import { openExcelForEachTest, refusal, request } from "./testWorkbook";

const excel = openExcelForEachTest();

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

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
    await settled();
    expect(heard).toEqual(["selected B2", "all B2 RangeEdited"]);
  });

  test("nobody is notified after the handler was removed", async () => {
    let heard = 0;
    const handler = await request((_, context) =>
      context.workbook.worksheets.onChanged.add(async () => void (heard += 1)),
    );
    excel().user.type("Sheet1", "A1", "2");
    await settled();
    handler.remove();
    await handler.context.sync();
    excel().user.type("Sheet1", "A1", "3");
    await settled();
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
    await settled();
    expect(heard.splice(0).sort()).toEqual(["all D4", "workbook"]);
    excel().user.select("Sheet1", "D4");
    excel().user.select("Second", "A1:B2");
    await settled();
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
    await settled();
    expect(heard).toEqual(["activated", "activated", "deleted"]);
  });
});

test("a bug in the stand-in is reported as one, not as a refusal by Excel", async () => {
  excel().host.engine.getValue = () => {
    throw new TypeError("a slip of ours");
  };
  await request((sheet) => (sheet.getRange("A1").formulas = [["=1+1"]]));
  expect(await refusal((sheet) => sheet.getRange("A1").load("values"))).toBe("StandInFault");
});
