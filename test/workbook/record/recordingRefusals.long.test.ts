/** Excel refuses an answer: what is reported, and that nothing is written. */
import { readCondition } from "../../../src/workbook/read/readAssessment";
import { recordResponse } from "../../../src/workbook/record/recordResponse";
import { troubleOf } from "../../../src/workbook/excel/troubles";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { change, ids, inExcel, inSheet, openRecordable, theme } from "./recordable";
import { changeOf, contentsOf } from "../../tools/recordings";

let excel: ExcelStandIn | undefined;

afterEach(() => {
  excel?.close();
  excel = undefined;
});

/** Opens a new copy of the built workbook. */
async function open(): Promise<ExcelStandIn> {
  excel?.close();
  excel = await openRecordable();
  return excel;
}

describe("a refusal is reported by its kind, and nothing is written", () => {
  const submit = (): Promise<void> =>
    inExcel(({ workbook }) => {
      workbook.names.getItem("mw_status").getRange().values = [["Final"]];
      const sheet = workbook.worksheets.getItem(theme);
      sheet.protection.unprotect();
      sheet.getRange("D4:L7").format.protection.locked = true;
      sheet.protection.protect();
    });

  test.each<readonly [string, string, string, () => Promise<void> | void]>([
    [
      "a cell is being edited",
      "cellBeingEdited",
      "Excel is waiting because a cell is being edited.",
      () => excel?.user.enterCellEditMode(),
    ],
    [
      "the sheet was protected anew",
      "sheetProtected",
      `The sheet \u201C${theme}\u201D is protected in a way that locks its answers.`,
      () =>
        inSheet((sheet) => {
          sheet.protection.unprotect();
          sheet.getRange("D4:L7").format.protection.locked = true;
          sheet.protection.protect(undefined, "secret");
        }),
    ],
    ["the assessment is submitted", "submitted", "The assessment is submitted", submit],
    [
      "the workbook is read-only",
      "readOnly",
      "This workbook is open for reading only",
      () => {
        if (excel === undefined) return;
        excel.host.state.readOnly = true;
        excel.failAt(1, "AccessDenied");
      },
    ],
    [
      "the sheet was deleted",
      "sheetDeleted",
      `The sheet \u201C${theme}\u201D was deleted`,
      () => excel?.user.deleteSheet(theme),
    ],
    [
      "the comment column was deleted",
      "sheetDeleted",
      `A column of \u201C${theme}\u201D`,
      () =>
        inSheet((sheet) => {
          sheet.protection.unprotect();
          sheet.getRange("K:K").delete("Left");
        }),
    ],
    [
      "the row was deleted",
      "sheetDeleted",
      "The row of TA1.1 was deleted.",
      () =>
        inSheet((sheet) => {
          sheet.protection.unprotect();
          sheet.getRange("4:4").delete("Up");
        }),
    ],
    [
      "the row was deleted and the sheet protected again",
      "sheetDeleted",
      "The row of TA1.1 was deleted.",
      () =>
        inSheet((sheet) => {
          sheet.protection.unprotect();
          sheet.getRange("4:4").delete("Up");
          sheet.protection.protect();
        }),
    ],
    [
      "another workbook is in front",
      "otherWorkbook",
      "You are in a different workbook",
      () => excel?.failAt(1, "InactiveWorkbook"),
    ],
    [
      "Excel is older",
      "olderExcel",
      "This Excel is too old",
      () => excel?.failAt(1, "ApiNotFound"),
    ],
    [
      "the connection is lost",
      "connectionLost",
      "Excel has lost its connection",
      () => excel?.failAt(1, "ConnectionFailure"),
    ],
  ])("if %s: %s", async (_, kind, message, prepare) => {
    const faulty = await open();
    await prepare();
    const before = faulty.workbook().sheets.map(({ name }) => contentsOf(faulty, name));
    const trouble = await recordResponse(change).then(
      (outcome) => outcome,
      (error: unknown) => troubleOf(error, "Writing an answer"),
    );
    expect(trouble).toMatchObject({ kind, message: expect.stringContaining(message) as string });
    expect(faulty.workbook().sheets.map(({ name }) => contentsOf(faulty, name))).toEqual(before);
  });

  test("a workbook of a newer version is left unchanged", async () => {
    await open();
    await inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Maturity data");
      sheet.protection.unprotect();
      workbook.names.getItem("mw_format").getRange().values = [[99]];
    });
    await readCondition();
    await expect(recordResponse(change)).rejects.toMatchObject({ kind: "newerVersion" });
  });

  test("a workbook without the Review column accepts all but flags", async () => {
    await open();
    await inExcel(({ workbook }) => {
      const data = workbook.worksheets.getItem("Maturity data");
      data.protection.unprotect();
      workbook.names.getItem("mw_format").getRange().values = [[1]];
      const sheet = workbook.worksheets.getItem(theme);
      sheet.protection.unprotect();
      sheet.getRange("P:P").delete("Left");
      workbook.names.getItem("mw_theme_1_flags").delete();
    });
    const read = await readCondition();
    expect(read).toMatchObject({ condition: { format: "older", missing: [] } });
    expect(await recordResponse(change)).toEqual({ kind: "recorded" });
    await expect(recordResponse(changeOf(ids[0], { flag: "x" }, { flag: "" }))).rejects.toThrow(
      "built before value codes could be flagged",
    );
  });
});
