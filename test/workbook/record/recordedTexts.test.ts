/** Texts of every kind that are written from the pane stay texts. */
import type { Response } from "../../../src/assessment/assessment";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { readCondition } from "../../../src/workbook/read/readAssessment";
import { recordResponse } from "../../../src/workbook/record/recordResponse";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel } from "../../tools/buildInExcel";
import { changeOf } from "../../tools/recordings";

const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 3 });
const [, , { id: third }] = allValueCodes(framework);

let excel: ExcelStandIn;
// One workbook for all: each test empties what it wrote.
beforeAll(async () => {
  excel = await buildInExcel(framework);
  await readCondition();
});
afterAll(() => excel.close());

async function responses(): Promise<ReadonlyMap<string, Response>> {
  const read = await readCondition();
  if (read.kind !== "assessment") throw new Error(`Reading ended as ${read.kind}.`);
  return read.assessment.responses;
}

async function inSheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  const context = new Excel.RequestContext();
  work(context.workbook.worksheets.getItem(framework.themes[0].title));
  await context.sync();
}

const texts = [
  "plain",
  "two\r\nlines",
  "=SUM(A1)",
  "- a list",
  "@home",
  "'quoted'",
  "12/03/2026",
  "3",
  "TRUE",
  "#N/A",
  "5 May",
  " spaces ",
  "😀 \u202Eright to left",
  "x".repeat(32767),
].map((text) => [text.slice(0, 20), text] as const);

test.each(texts)("A text stays one in every field: %s", async (_, text) => {
  for (const field of ["comment", "evidence", "flag"] as const) {
    const change = changeOf(third, { [field]: text }, { [field]: "" });
    expect(await recordResponse(change)).toEqual({ kind: "recorded" });
    expect(await recordResponse(change)).toEqual({ kind: "recorded" });
    const kept = text.replace("\r\n", "\n");
    expect((await responses()).get(third)?.[field]).toBe(kept);
    await recordResponse(changeOf(third, { [field]: "" }, { [field]: kept }));
  }
});

test.each(texts)("So it does where the cell's format is Text: %s", async (_, text) => {
  await inSheet((sheet) => {
    sheet.protection.unprotect();
    sheet.getRange("K6").numberFormat = [["@"]];
  });
  const change = changeOf(third, { comment: text }, { comment: "" });
  expect(await recordResponse(change)).toEqual({ kind: "recorded" });
  const kept = text.replace("\r\n", "\n");
  expect((await responses()).get(third)?.comment).toBe(kept);
  await recordResponse(changeOf(third, { comment: "" }, { comment: kept }));
});
