/** Reading a workbook, and what was deleted from it; condition.long.test.ts has every part. */
import { readCondition } from "../../../src/workbook/read/readAssessment";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { makeTestFramework } from "../../../src/framework/testFramework";
import type { ReadOutcome } from "../../../src/workbook/read/ReadOutcome";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel, sheetNamed } from "../../tools/buildInExcel";
import { costOf } from "../../tools/recordings";
import { responseSets } from "../../tools/responseSets";

const framework = makeTestFramework({ themes: 2, keyAreas: 1, valueCodes: 2 });
const [theme, otherTheme] = framework.themes;
const answers = responseSets(framework)[4];
let excel: ExcelStandIn;

beforeEach(async () => {
  excel = await buildInExcel(framework, answers);
});
afterEach(() => {
  excel.close();
});

async function read(): Promise<Extract<ReadOutcome, { kind: "assessment" }>> {
  const outcome = await readCondition();
  if (outcome.kind !== "assessment") throw new Error(`Reading ended as ${outcome.kind}.`);
  return outcome;
}

test("A workbook is read in two requests.", async () => {
  const { outcome, requests } = await costOf(excel, read);
  expect(requests).toBe(2);
  expect(outcome.condition).toMatchObject({ missing: [], gone: [], problems: [] });
});

test("A deleted sheet and a deleted row are noticed, and come back with the answers that were read.", async () => {
  const { assessment } = await read();
  const { id } = theme.keyAreas[0].valueCodes[1];
  const rows = [...sheetNamed(excel.workbook(), theme.title).cells];
  const [row = 0] = rows.find(([, cells]) => [...cells.values()].some((c) => c.value === id)) ?? [];
  excel.user.unprotectSheet(theme.title);
  excel.user.deleteRows(theme.title, row + 1);
  excel.user.deleteSheet(otherTheme.title);
  const { condition } = await read();
  expect(condition.gone).toEqual([{ kind: "row", valueCodeId: id }]);
  expect(condition.missing).toEqual([{ title: otherTheme.title, themeId: otherTheme.id }]);
  const outcome = await buildWorkbook(
    { framework, details: assessment.details, whenPresent: "rebuild", kept: assessment },
    () => undefined,
    new AbortController().signal,
  );
  expect(outcome).toEqual({ kind: "built" });
  const after = await read();
  expect(after.condition).toMatchObject({ missing: [], gone: [] });
  expect(after.assessment).toEqual(assessment);
});
