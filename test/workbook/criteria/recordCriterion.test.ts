/** Single ticks written from the pane: nobody loses anything. */
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import { recordCriterion } from "../../../src/workbook/record/recordCriterion";
import { submitAssessment } from "../../../src/workbook/submit/submitAssessment";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework, withCriteria } from "../../../src/framework/testFramework";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel } from "../../tools/buildInExcel";
import { valueOf } from "../../tools/recordings";

const framework = withCriteria(
  makeTestFramework({ levels: 3, themes: 1, keyAreas: 1, valueCodes: 2 }),
);
const [first, second] = allValueCodes(framework);
const theme = framework.themes[0].title;
const change = {
  valueCodeId: first.id,
  criterionId: "level-2-second",
  met: "Yes",
  expected: "",
};

let excel: ExcelStandIn;

beforeEach(async () => {
  excel = await buildInExcel(framework);
  await readWorkbook();
});

afterEach(() => excel.close());

test("a tick is written beside its criterion, on a sheet that stays protected", async () => {
  expect(await recordCriterion(change)).toEqual({ kind: "recorded" });
  expect(valueOf(excel, "Criteria", "H5")).toBe("Yes");
  expect(await recordCriterion({ ...change, met: "", expected: "Yes" })).toEqual({
    kind: "recorded",
  });
  expect(valueOf(excel, "Criteria", "H5")).toBe("");
  expect(() => excel.user.type("Criteria", "F5", "Another text.")).toThrow();
});

test("an answer that somebody typed in the meantime stays, and is told", async () => {
  excel.user.type("Criteria", "H5", "No");
  expect(await recordCriterion(change)).toEqual({ kind: "conflict", found: "No" });
  expect(valueOf(excel, "Criteria", "H5")).toBe("No");
});

test("the same answer, typed in small letters, is no conflict", async () => {
  excel.user.type("Criteria", "H5", " yes");
  expect(await recordCriterion(change)).toEqual({ kind: "recorded" });
});

test("a tick finds its row after the rows were sorted", async () => {
  excel.user.unprotectSheet("Criteria");
  excel.user.sortTable("mw_criteria_table", "Criterion", false);
  expect(await recordCriterion(change)).toEqual({ kind: "recorded" });
  const read = await readWorkbook();
  expect([...(read?.assessment.responses.get(first.id)?.criteria ?? [])]).toEqual([
    ["level-2-second", true],
  ]);
  expect(read?.assessment.responses.get(second.id)?.criteria).toBeUndefined();
});

test("nothing is written where the row or the sheet was deleted", async () => {
  excel.user.unprotectSheet("Criteria");
  excel.user.deleteRows("Criteria", 5);
  await expect(recordCriterion(change)).rejects.toThrow("The row of this criterion was deleted");
  excel.user.deleteSheet("Criteria");
  await expect(recordCriterion(change)).rejects.toThrow("“Criteria” was deleted");
});

test("nothing is written while the assessment is submitted", async () => {
  excel.user.type(theme, "D4", "1 - Level one");
  excel.user.type(theme, "D5", "1 - Level one");
  expect((await submitAssessment()).kind).toBe("submitted");
  await expect(recordCriterion(change)).rejects.toThrow("submitted");
});
