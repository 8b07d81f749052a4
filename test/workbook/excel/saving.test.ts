/** Saving the file, in an Excel that can save on request and in one that cannot. */
import { missingParts, saveWorkbook, savingOf } from "../../../src/workbook/excel/saveWorkbook";
import {
  openExcel,
  type ExcelOptions,
  type ExcelStandIn,
} from "../../../workbench/bridge/openExcel";

let excel: ExcelStandIn | undefined;

function open(options: ExcelOptions): ExcelStandIn {
  excel = openExcel(options);
  return excel;
}

afterEach(() => {
  excel?.close();
  excel = undefined;
});

describe("an Excel that can save on request", () => {
  test("saves once each time, and lacks nothing", async () => {
    const { host } = open({ excelApi: "1.11" });
    host.isDirty = true;
    await saveWorkbook();
    expect(host.saves).toBe(1);
    expect(host.isDirty).toBe(false);
    expect(missingParts()).toEqual([]);
  });

  test.each([
    [true, "on"],
    [false, "off"],
  ] as const)("reports whether it saves automatically: %s is %s", async (set, autoSave) => {
    open({ excelApi: "1.11" }).host.autoSave = set;
    expect(await savingOf()).toEqual({ autoSave, canSave: true });
  });

  test("says so if the workbook is read-only", async () => {
    const { host } = open({ excelApi: "1.11" });
    host.state.readOnly = true;
    await expect(saveWorkbook()).rejects.toMatchObject({ code: "AccessDenied" });
    expect(host.saves).toBe(0);
  });

  test("does not report it while a cell is being edited, and does not reject", async () => {
    open({ excelApi: "1.11" }).user.enterCellEditMode();
    expect(await savingOf()).toEqual({ autoSave: "unknown", canSave: true });
  });
});

describe("an older Excel", () => {
  test("still reports whether it saves automatically, and which keys save", async () => {
    const { host, counters } = open({ excelApi: "1.9" });
    expect(await savingOf()).toEqual({ autoSave: "off", canSave: false });
    const { requests } = counters;
    await expect(saveWorkbook()).rejects.toMatchObject({ kind: "olderExcel" });
    expect(counters.requests).toBe(requests);
    expect(host.saves).toBe(0);
    expect(missingParts()).toEqual(["save"]);
  });

  test("lacks both before 1.9, without being asked", async () => {
    const { counters } = open({ excelApi: "1.8" });
    expect(await savingOf()).toEqual({ autoSave: "unknown", canSave: false });
    expect(counters.requests).toBe(0);
    expect(missingParts()).toEqual(["save", "autoSave"]);
  });
});

test("Excel refuses to save through an interface that is too old for it", async () => {
  open({ excelApi: "1.10" });
  const context = new Excel.RequestContext();
  expect(() => context.workbook.save("Save")).toThrow("1.11");
  await context.sync();
});
