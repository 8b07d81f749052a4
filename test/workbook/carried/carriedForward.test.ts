/** Answers carried forward: on the sheet, read back, confirmed by typing, kept when the sheets are rebuilt. */
import type { Assessment, LevelEntry, Response } from "../../../src/assessment/assessment";
import { carriedCounts } from "../../../src/assessment/carried/carriedCounts";
import { NOT_ASSESSED } from "../../../src/assessment/assessment";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { repairWorkbook } from "../../../src/workbook/check/repairWorkbook";
import { readCells } from "../../../src/workbook/file/readCells";
import { columnLetters } from "../../../src/workbook/plan/address";
import { assessmentIn } from "../../../src/workbook/read/answers/assessmentIn";
import { readCondition } from "../../../src/workbook/read/readAssessment";
import { recordResponse } from "../../../src/workbook/record/recordResponse";
import { themeLayout } from "../../../src/workbook/sheets/theme/themeLayout";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { buildInExcel, requestFor } from "../../tools/buildInExcel";
import { inExcel } from "../../tools/deeds";
import { valueOf } from "../../tools/recordings";
import { build } from "../build/building";

const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 4 });
const [theme] = framework.themes;
const [first, second, third, fourth] = allValueCodes(framework).map(({ id }) => id);
const layout = themeLayout(framework, theme, true);
const cell = (column: number | undefined, row: number): string =>
  `${columnLetters(column ?? -1)}${row}`;
const level = (value: number): LevelEntry => ({ kind: "level", value });
const label = (value: number): string => framework.levels[value - 1].label;

const carried = (lastTime: LevelEntry, comment: string): Response => ({
  entry: NOT_ASSESSED,
  comment,
  evidence: "",
  lastTime,
});
const responses = new Map([
  [first, carried(level(2), "Said then.")],
  [second, carried(level(3), "")],
  [third, { ...carried(level(4), "Now."), entry: level(4) }],
  [fourth, carried({ kind: "notALevel", text: "3-4" }, "")],
]);
const carriedFrom = {
  file: "Fenbridge 2025.xlsx",
  date: "2025-03-12",
  dates: new Map([[second, "2024-03-12"]]),
};
const set = { name: "carried", allowNotApplicable: false, responses, carriedFrom };

let excel: ExcelStandIn;
beforeEach(async () => {
  excel = await buildInExcel(framework, set);
});
afterEach(() => excel.close());

async function read(): Promise<{ readonly assessment: Assessment; readonly problems: unknown }> {
  const outcome = await readCondition();
  if (outcome.kind !== "assessment") throw new Error(`It was read as ${outcome.kind}.`);
  const { assessment, condition } = outcome;
  return { assessment, problems: condition.problems };
}

test("The level is empty, Last time shows what was said, and the sheet says how many are to be reviewed.", () => {
  expect(valueOf(excel, theme.title, cell(layout.lastTime, 3))).toBe("Last time");
  expect(valueOf(excel, theme.title, cell(layout.lastTime, 4))).toBe(label(2));
  expect(valueOf(excel, theme.title, cell(layout.level, 4))).toBe("");
  expect(valueOf(excel, theme.title, cell(layout.comment, 4))).toBe("Said then.");
  expect(valueOf(excel, theme.title, "A2")).toBe(
    "1 of 4 assessed, 3 to be reviewed from 12 March 2025. Type in the yellow cells.",
  );
});

test("It is read back from the open workbook and from its file, and counts nowhere.", async () => {
  const { assessment, problems } = await read();
  expect(problems).toEqual([]);
  expect(assessment.responses).toEqual(responses);
  expect(assessment.carriedFrom).toEqual(carriedFrom);
  expect(carriedCounts(assessment)).toEqual({ toReview: 3, unchanged: 1 });
  const saved = assessmentIn(readCells(await writeWorkbook(excel.workbook())), []);
  expect(saved).toMatchObject({
    kind: "assessment",
    assessment: { responses, carriedFrom },
    problems: [],
  });
});

test("Without its hidden sheet and names, a file gives the same but for the dates.", async () => {
  const cells = readCells(await writeWorkbook(excel.workbook()));
  const found = assessmentIn(
    {
      ...cells,
      names: new Map(),
      sheets: cells.sheets.filter(({ name }) => name !== "Maturity data"),
    },
    [framework],
  );
  expect(found).toMatchObject({
    kind: "assessment",
    assessment: { responses, carriedFrom: { file: "", date: "" } },
  });
});

test.each([
  ["the same level as its label", label(2), 1],
  ["the same level as a number", "2", 1],
  ["another level", label(3), 0],
])("Typing %s into the level cell confirms it.", async (_what, typed, unchanged) => {
  excel.user.type(theme.title, cell(layout.level, 4), typed);
  const { assessment } = await read();
  expect(carriedCounts(assessment)).toEqual({ toReview: 2, unchanged: 1 + unchanged });
  expect(assessment.responses.get(first)?.lastTime).toEqual(level(2));
});

test("The pane confirms it in one request, and taking the level away brings it back to be reviewed.", async () => {
  await read();
  const confirm = {
    valueCodeId: first,
    fields: { entry: level(2) },
    expected: { entry: NOT_ASSESSED },
  };
  expect(await recordResponse(confirm)).toEqual({ kind: "recorded" });
  expect(valueOf(excel, theme.title, cell(layout.level, 4))).toBe(label(2));
  const undo = { ...confirm, fields: confirm.expected, expected: confirm.fields };
  expect(await recordResponse(undo)).toEqual({ kind: "recorded" });
  expect(carriedCounts((await read()).assessment)).toEqual({ toReview: 3, unchanged: 1 });
});

test("Rebuilding keeps it, and Check and repair finds nothing.", async () => {
  expect(await build({ ...requestFor(framework), whenPresent: "rebuild" })).toEqual({
    kind: "built",
  });
  const { assessment } = await read();
  expect(assessment.responses).toEqual(responses);
  expect(assessment.carriedFrom).toEqual(carriedFrom);
  expect(await checkWorkbook()).toEqual([]);
});

test("A deleted row, sorted rows and a moved column keep it with its value code.", async () => {
  excel.user.unprotectSheet(theme.title);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(theme.title);
    const last = columnLetters(layout.columnCount - 1);
    sheet.getRange(`A4:${last}7`).sort.apply([{ key: 0, ascending: false }]);
    sheet.getRange("4:4").delete("Up");
    await context.sync();
  });
  const { assessment } = await read();
  expect([...assessment.responses.keys()].sort()).toEqual([first, second, third].sort());
  for (const id of [first, second, third]) {
    expect(assessment.responses.get(id)).toEqual(responses.get(id));
  }
});

test("A deleted column is said to be missing, and comes back with what was read before.", async () => {
  const { assessment: kept } = await read();
  excel.user.unprotectSheet(theme.title);
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem(theme.title);
    const letters = columnLetters(layout.lastTime ?? -1);
    sheet.getRange(`${letters}:${letters}`).delete("Left");
  });
  const outcome = await readCondition();
  expect(outcome).toMatchObject({
    condition: {
      gone: [{ kind: "column", field: "lastTime", sheet: theme.title }],
    },
  });
  expect(await build({ ...requestFor(framework), whenPresent: "rebuild", kept })).toEqual({
    kind: "built",
  });
  expect((await read()).assessment.responses).toEqual(responses);
});

test("An error in Last time is named and stays: nothing knows what it was, so nothing is made of it.", async () => {
  excel.user.unprotectSheet(theme.title);
  excel.user.type(theme.title, cell(layout.lastTime, 4), "=1/0");
  excel.user.type(theme.title, cell(layout.lastTime, 5), "3");
  const repairs = (await checkWorkbook()).map(({ id }) => id);
  const { left } = await repairWorkbook(repairs);
  expect(left.map(({ kind, message }) => [kind, message])).toEqual([
    [
      "answerNotRead",
      `${theme.title}, ${cell(layout.lastTime, 4)}: The cell holds an error, not an answer.`,
    ],
  ]);
});
