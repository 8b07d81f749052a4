/** Officers and lines in short: written on Start, read back, kept, fitted and locked. */
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { readCells } from "../../../src/workbook/file/readCells";
import { assessmentIn } from "../../../src/workbook/read/answers/assessmentIn";
import { readCondition } from "../../../src/workbook/read/readAssessment";
import { recordKeyAreaText } from "../../../src/workbook/record/recordKeyAreaText";
import { refreshWorkbook } from "../../../src/workbook/refresh/refreshWorkbook";
import { reopenAssessment } from "../../../src/workbook/submit/reopenAssessment";
import { submitAssessment } from "../../../src/workbook/submit/submitAssessment";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { requestFor, sheetNamed } from "../../tools/buildInExcel";
import { costOf, valueOf } from "../../tools/recordings";
import { framework, inExcel, openRecordable } from "./recordable";

const [keyArea, other] = framework.themes[0].keyAreas;
const LINE = "We know who our suppliers are. ".repeat(12).trim();

let excel: ExcelStandIn;
beforeEach(async () => {
  excel = await openRecordable();
});
afterEach(() => excel.close());

async function texts() {
  const read = await readCondition();
  if (read.kind !== "assessment") throw new Error(`It was read as ${read.kind}.`);
  const { officers, inShort } = read.assessment;
  return { officers: Object.fromEntries(officers), inShort: Object.fromEntries(inShort) };
}

const name = (keyAreaId: string, text: string, expected = "") =>
  recordKeyAreaText({ keyAreaId, field: "officers", text, expected });
const line = (keyAreaId: string, text: string, expected = "") =>
  recordKeyAreaText({ keyAreaId, field: "inShort", text, expected });

test("They are written in one request each, and removed.", async () => {
  const { outcome, requests } = await costOf(excel, () => name(other.id, " P. Shah "));
  expect({ outcome, requests }).toEqual({ outcome: { kind: "recorded" }, requests: 1 });
  expect(valueOf(excel, "Start", "F18")).toBe("P. Shah");
  // What Excel would take for a formula or a number stays a text.
  await line(keyArea.id, "=1+1");
  await line(other.id, "12");
  expect(await texts()).toEqual({
    officers: { [other.id]: "P. Shah" },
    inShort: { [keyArea.id]: "=1+1", [other.id]: "12" },
  });
  const saved = assessmentIn(readCells(await writeWorkbook(excel.workbook())), []);
  expect(saved).toMatchObject({
    problems: [],
    assessment: {
      officers: new Map([[other.id, "P. Shah"]]),
      inShort: new Map([
        [keyArea.id, "=1+1"],
        [other.id, "12"],
      ]),
    },
  });
  await name(other.id, "", "P. Shah");
  expect((await texts()).officers).toEqual({});
});

test("What somebody else typed in the meantime is kept and reported.", async () => {
  excel.user.type("Start", "F17", "A. Reed");
  expect(await name(keyArea.id, "P. Shah")).toEqual({ kind: "conflict", found: "A. Reed" });
  expect((await texts()).officers).toEqual({ [keyArea.id]: "A. Reed" });
});

test("What was seen may be replaced, however it is in the cell.", async () => {
  excel.user.paste("Start", "F17", [[" A. Reed "]]);
  excel.user.type("Start", "F18", "12.50");
  expect((await texts()).officers).toEqual({ [keyArea.id]: "A. Reed", [other.id]: "12.5" });
  expect(await name(keyArea.id, "P. Shah", "A. Reed")).toEqual({ kind: "recorded" });
  expect(await name(other.id, "P. Shah", "12.5")).toEqual({ kind: "recorded" });
});

test("They find their row if the rows were sorted.", async () => {
  await inExcel(({ workbook }) => {
    const start = workbook.worksheets.getItem("Start");
    start.protection.unprotect();
    start.getRange("A17:I18").sort.apply([{ key: 8, ascending: false }]);
  });
  expect(await name(keyArea.id, "P. Shah")).toEqual({ kind: "recorded" });
  expect((await texts()).officers).toEqual({ [keyArea.id]: "P. Shah" });
});

test("Rebuilding keeps them, and their row shows all of a long line.", async () => {
  await name(keyArea.id, "P. Shah");
  await line(keyArea.id, LINE);
  await refreshWorkbook(new Date(2026, 4, 14));
  const heightOf = () => sheetNamed(excel.workbook(), "Start").rows.get(16)?.height ?? 0;
  const refreshed = heightOf();
  expect(refreshed).toBeGreaterThan(100);
  const before = await texts();
  const request = { ...requestFor(framework), whenPresent: "rebuild" as const };
  const outcome = await buildWorkbook(request, () => undefined, new AbortController().signal);
  expect(outcome.kind).toBe("built");
  expect(await texts()).toEqual(before);
  expect(heightOf()).toBe(refreshed);
});

test("They are locked while the assessment is submitted.", async () => {
  expect((await submitAssessment()).kind).toBe("submitted");
  await expect(name(keyArea.id, "P. Shah")).rejects.toMatchObject({ kind: "submitted" });
  await reopenAssessment("One more look.");
  expect(await name(keyArea.id, "P. Shah")).toEqual({ kind: "recorded" });
});

test("A deleted column is reported, not read as empty.", async () => {
  await name(keyArea.id, "P. Shah");
  await inExcel(({ workbook }) => {
    const start = workbook.worksheets.getItem("Start");
    start.protection.unprotect();
    start.getRange("F:F").delete("Left");
  });
  const read = await readCondition();
  expect(read).toMatchObject({
    condition: { problems: [expect.objectContaining({ kind: "entryGone" })] },
  });
  await expect(name(keyArea.id, "A. Reed")).rejects.toThrow();
});
