/** The sheet Answers: made when asked for, says what the export says, kept and removed again. */
import { ANSWER_COLUMNS } from "../../../src/assessment/answerTable/answerColumns";
import { answerRows } from "../../../src/assessment/answerTable/answerRows";
import type { Assessment } from "../../../src/assessment/assessment";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import type { BuildRequest } from "../../../src/workbook/build/BuildOutcome";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { repairWorkbook } from "../../../src/workbook/check/repairWorkbook";
import { readCells } from "../../../src/workbook/file/readCells";
import { assessmentIn } from "../../../src/workbook/read/answers/assessmentIn";
import { reopenAssessment } from "../../../src/workbook/submit/reopenAssessment";
import { submitAssessment } from "../../../src/workbook/submit/submitAssessment";
import { readAssessment } from "../../../src/workbook/read/readAssessment";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { buildInExcel, requestFor, sheetNamed } from "../../tools/buildInExcel";
import { departmentSet } from "../../tools/departmentSets";
import { responseSets, SAMPLE_SET, type ResponseSet } from "../../tools/responseSets";
import { framework as completeFramework, MAY, openComplete } from "../submit/submittable";
import { tableRows } from "./answersSheet";

const framework = makeTestFramework();
const sample = responseSets(framework)[SAMPLE_SET];
let excel: ExcelStandIn;
afterEach(() => excel.close());

async function rebuild(request: Partial<BuildRequest> = {}): Promise<void> {
  const outcome = await buildWorkbook(
    { ...requestFor(framework), whenPresent: "rebuild", ...request },
    () => undefined,
    new AbortController().signal,
  );
  expect(outcome).toEqual({ kind: "built" });
}

async function withTable(set: ResponseSet): Promise<void> {
  excel = await buildInExcel(framework, set);
  excel.user.type("Start", "B12", "14 March 2026");
  excel.user.type("Start", "E17", framework.levels[3].label);
  await rebuild({ answersTable: true });
}

async function read(): Promise<Assessment> {
  const assessment = await readAssessment();
  if (assessment === undefined) throw new Error("There is no assessment.");
  return assessment;
}

const save = async (): Promise<Uint8Array> => writeWorkbook(excel.workbook());
const hasSheet = (): boolean => excel.workbook().sheets.some(({ name }) => name === "Answers");

test.each([
  ["answers of one department", sample],
  ["departments", departmentSet(framework, 3)],
])("The table says what the export says: %s", async (_name, set) => {
  await withTable(set);
  const rows = answerRows(await read(), { fingerprint: "", hasRow: () => true });
  expect(tableRows(await save())).toEqual(rows);
  expect((await checkWorkbook()).filter(({ remedyBy }) => remedyBy === "repair")).toEqual([]);
});

test("It is one table whose headings are the columns, and follows what is typed.", async () => {
  await withTable(sample);
  const sheet = sheetNamed(excel.workbook(), "Answers");
  expect(sheet.tables.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^mw_answers_table/) as string,
  ]);
  const theme = framework.themes[0].title;
  excel.user.type(theme, "D4", framework.levels[0].label);
  const [first] = tableRows(await save());
  expect(first).toMatchObject({ level: framework.levels[0].value, state: "assessed" });
  expect(Object.keys(first)).toEqual(ANSWER_COLUMNS.map(({ name }) => name));
});

test("Rebuilding keeps it, in the pane and in the file, and it can be removed.", async () => {
  await withTable(sample);
  const before = (await read()).responses;
  await rebuild();
  expect((await read()).answersTable).toBe(true);
  expect(assessmentIn(readCells(await save()), [])).toMatchObject({
    assessment: { answersTable: true },
  });
  expect((await read()).responses).toEqual(before);
  await rebuild({ answersTable: false });
  expect(hasSheet()).toBe(false);
  expect((await read()).answersTable).toBeUndefined();
  expect((await read()).responses).toEqual(before);
  expect(await checkWorkbook()).toEqual([]);
});

test("Submitting fills the fingerprint, and its cells stay locked.", async () => {
  excel = await openComplete();
  await rebuild({ framework: completeFramework, answersTable: true });
  await submitAssessment(MAY);
  const { submission } = await read();
  const given = new Set(tableRows(await save()).map(({ fingerprint }) => fingerprint));
  expect([...given]).toEqual([submission?.fingerprint]);
  expect(() => excel.user.type("Answers", "K4", "1")).toThrow();
  await reopenAssessment("More to say", MAY);
  expect(tableRows(await save())[0].fingerprint).toBe("");
});

test("Who deletes the sheet no longer has it: nothing is missing.", async () => {
  await withTable(sample);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Answers").delete();
    await context.sync();
  });
  expect((await read()).answersTable).toBeUndefined();
  expect(await checkWorkbook()).toEqual([]);
  await rebuild();
  expect(hasSheet()).toBe(false);
});

test("An overwritten cell of it is found and repaired.", async () => {
  await withTable(sample);
  excel.user.unprotectSheet("Answers");
  excel.user.paste("Answers", "K5", [["9"]]);
  excel.user.paste("Answers", "H6", [["Mine"]]);
  const found = await checkWorkbook();
  expect(found.length).toBeGreaterThan(0);
  await repairWorkbook(found.map(({ id }) => id));
  expect(await checkWorkbook()).toEqual([]);
  const rows = answerRows(await read(), { fingerprint: "", hasRow: () => true });
  expect(tableRows(await save())).toEqual(rows);
});
