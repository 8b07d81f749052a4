/** Targets of single value codes: written, read back, and kept when the sheets are rebuilt. */
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { readCells } from "../../../src/workbook/file/readCells";
import { columnLetters } from "../../../src/workbook/plan/address";
import { assessmentIn } from "../../../src/workbook/read/answers/assessmentIn";
import { readCondition } from "../../../src/workbook/read/readAssessment";
import { recordValueCodeTarget } from "../../../src/workbook/record/recordValueCodeTarget";
import { themeLayout } from "../../../src/workbook/sheets/theme/themeLayout";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { buildInExcel, requestFor } from "../../tools/buildInExcel";
import { costOf, valueOf } from "../../tools/recordings";

const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 3 });
const [theme] = framework.themes;
const [first, second] = allValueCodes(framework).map(({ id }) => id);
const layout = themeLayout(framework, theme, false);
const target = columnLetters(layout.target);
const last = columnLetters(layout.columnCount - 1);

let excel: ExcelStandIn;
beforeEach(async () => {
  excel = await buildInExcel(framework);
  excel.user.unprotectSheet(theme.title);
  await readCondition();
});
afterEach(() => excel.close());

async function read() {
  const outcome = await readCondition();
  if (outcome.kind !== "assessment") throw new Error(`It was read as ${outcome.kind}.`);
  const { assessment, condition } = outcome;
  return { targets: assessment.valueCodeTargets, problems: condition.problems };
}

const sort = async (columns: string): Promise<void> => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(theme.title);
    sheet.getRange(columns).sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
};

test("One is written in one request, and read from the open workbook and from its file.", async () => {
  const change = { valueCodeId: first, level: 4, expected: null };
  expect(await costOf(excel, () => recordValueCodeTarget(change))).toEqual({
    outcome: { kind: "recorded" },
    requests: 1,
  });
  expect(valueOf(excel, theme.title, `${target}4`)).toBe(framework.levels[3].label);
  expect(await read()).toEqual({ targets: new Map([[first, 4]]), problems: [] });
  const saved = assessmentIn(readCells(await writeWorkbook(excel.workbook())), []);
  expect(saved).toMatchObject({
    kind: "assessment",
    assessment: { valueCodeTargets: new Map([[first, 4]]) },
    problems: [],
  });
});

test("It is written into the value code's row after a sort, and can be removed.", async () => {
  await sort(`A4:${last}6`);
  const set = { valueCodeId: first, level: 2, expected: null };
  expect((await recordValueCodeTarget(set)).kind).toBe("recorded");
  expect(valueOf(excel, theme.title, `${target}6`)).toBe(framework.levels[1].label);
  expect((await read()).targets).toEqual(new Map([[first, 2]]));
  const remove = { valueCodeId: first, level: null, expected: 2 };
  expect((await recordValueCodeTarget(remove)).kind).toBe("recorded");
  expect((await read()).targets).toBeUndefined();
});

test("Another one that somebody chose meanwhile stays.", async () => {
  excel.user.type(theme.title, `${target}4`, framework.levels[2].label);
  const change = { valueCodeId: first, level: 4, expected: null };
  expect(await recordValueCodeTarget(change)).toEqual({ kind: "conflict", found: 3 });
  expect((await read()).targets).toEqual(new Map([[first, 3]]));
});

test("Rebuilding keeps targets, and a text that is not a level with its problem.", async () => {
  await recordValueCodeTarget({ valueCodeId: first, level: 5, expected: null });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(theme.title);
    sheet.getRange(`${target}5`).values = [["high"]];
    await context.sync();
  });
  const problems = [
    { kind: "target", sheet: theme.title, cell: `${target}5`, valueCode: second, text: "high" },
  ];
  expect(await read()).toMatchObject({ targets: new Map([[first, 5]]), problems });
  const outcome = await buildWorkbook(
    { ...requestFor(framework), whenPresent: "rebuild" },
    () => undefined,
    new AbortController().signal,
  );
  expect(outcome.kind).toBe("built");
  expect(await read()).toMatchObject({ targets: new Map([[first, 5]]), problems });
});

test("A sort that left the targets behind is told, and nothing is written there.", async () => {
  await recordValueCodeTarget({ valueCodeId: first, level: 5, expected: null });
  const issue = columnLetters(layout.check);
  await sort(`A4:${issue}6`);
  const { problems } = await read();
  expect(problems).toContainEqual(
    expect.objectContaining({ kind: "misaligned", cell: `${target}4` }),
  );
  await expect(
    recordValueCodeTarget({ valueCodeId: first, level: 1, expected: 5 }),
  ).rejects.toMatchObject({ name: expect.any(String) as string });
});
