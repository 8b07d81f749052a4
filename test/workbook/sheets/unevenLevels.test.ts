/** Workbooks of frameworks in which not every level can be chosen for every value code. */
import { allValueCodes } from "../../../src/framework/framework";
import { offeredLevels } from "../../../src/framework/offeredLevels";
import { makeTestFramework, makeUneven } from "../../../src/framework/testFramework";
import { NOT_APPLICABLE_LABEL, type Response } from "../../../src/assessment/assessment";
import { scoreAssessment } from "../../../src/assessment/scoreAssessment";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { departmentsOf } from "../../../src/assessment/departments/testDepartments";
import { DEPARTMENT_COLUMNS } from "../../../src/workbook/sheets/departments/departmentHeadings";
import { DEPARTMENT_FIRST_ROW } from "../../../src/workbook/sheets/departments/departmentLayout";
import { columnLetters, relativeAddress } from "../../../src/workbook/plan/address";
import { readCondition, readWorkbook } from "../../../src/workbook/read/readAssessment";
import { recordResponse } from "../../../src/workbook/record/recordResponse";
import { fillActionPlan } from "../../../src/workbook/refresh/fillActionPlan";
import { dataLayout } from "../../../src/workbook/sheets/data/dataLayout";
import { type ValueCodeColumn } from "../../../src/workbook/sheets/data/dataColumns";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel } from "../../tools/buildInExcel";
import { changeOf, level, valueOf } from "../../tools/recordings";

const framework = makeUneven(makeTestFramework({ themes: 1, keyAreas: 2, valueCodes: 4 }));
const [theme] = framework.themes;
const codes = allValueCodes(framework);
/** The second level is missing; the highest is missing, and it may be not applicable. */
const [even, noSecond, noTop] = codes;
const label = (value: number): string => framework.levels[value - 1].label;
const given = (value: number): Response => ({ entry: level(value), comment: "", evidence: "" });
const layout = dataLayout(framework, false);

let excel: ExcelStandIn;

beforeEach(async () => {
  excel = await buildInExcel(framework, {
    name: "uneven",
    allowNotApplicable: false,
    responses: new Map([
      [even.id, given(3)],
      [noSecond.id, given(1)],
      [noTop.id, given(4)],
    ]),
  });
});
afterEach(() => {
  excel.close();
});

function onData(column: ValueCodeColumn, id: string): unknown {
  const row = codes.findIndex((code) => code.id === id);
  return valueOf(excel, "Maturity data", relativeAddress(layout.valueCode(column, row, 1)));
}

async function read() {
  const outcome = await readCondition();
  if (outcome.kind !== "assessment") throw new Error(`Reading ended as ${outcome.kind}.`);
  return outcome;
}

/** What the list of a cell on the theme's sheet offers. */
async function listOf(address: string): Promise<readonly unknown[]> {
  const context = new Excel.RequestContext();
  const cell = context.workbook.worksheets.getItem(theme.title).getRange(address);
  const validation = cell.dataValidation.load("rule");
  await context.sync();
  const source = String(validation.rule.list?.source).replace(/^=/, "");
  const list = context.workbook.names.getItem(source).getRange().load("values");
  await context.sync();
  const rows: readonly (readonly unknown[])[] = list.values;
  return rows.flat();
}

test("each value code has its own list of levels and targets", async () => {
  const rows = codes.map((code, index) => [code, index + 4] as const);
  for (const [code, row] of rows) {
    const labels = offeredLevels(framework, code).map((one) => one.label);
    const more = code.mayBeNotApplicable === true ? [NOT_APPLICABLE_LABEL] : [];
    expect(await listOf(`D${row}`)).toEqual([...labels, ...more]);
  }
});

test("the next level is the next that can be chosen, and none above the highest", async () => {
  expect(onData("nextLabel", even.id)).toBe(label(4));
  expect(onData("nextLabel", noSecond.id)).toBe(label(3));
  expect(onData("nextStatement", noSecond.id)).toBe(noSecond.statements[2].join());
  expect(onData("nextLabel", noTop.id)).toBe("none higher");
  const { assessment } = await read();
  expect(scoreAssessment(assessment).overall).toMatchObject({ weakest: 1, assessed: 3 });
});

test.each([
  ["the label", label(2)],
  ["the number", "2"],
])("%s of a level that cannot be chosen is not counted, and reported", async (_, typed) => {
  excel.user.type(theme.title, "D5", typed);
  const { assessment, condition } = await read();
  expect(onData("number", noSecond.id)).toBe("not a level");
  expect(scoreAssessment(assessment).overall).toMatchObject({ weakest: 3, notALevel: 1 });
  expect(condition.problems).toEqual([
    expect.objectContaining({ kind: "notALevel", cell: "D5", valueCode: noSecond.id }),
  ]);
  expect(condition.problems[0].message).toContain(`cannot be chosen for ${noSecond.ref}`);
});

test("not applicable counts where the framework allows it, and nowhere else", async () => {
  excel.user.type(theme.title, "D6", NOT_APPLICABLE_LABEL);
  excel.user.type(theme.title, "D4", NOT_APPLICABLE_LABEL);
  expect([noTop, even].map(({ id }) => onData("number", id))).toEqual(["n/a", "not a level"]);
  const { overall } = scoreAssessment((await read()).assessment);
  expect(overall).toMatchObject({ notApplicable: 1, notALevel: 1, assessed: 1 });
});

test("the pane cannot write a level that cannot be chosen", async () => {
  await readCondition();
  const change = (id: string, value: number) =>
    recordResponse(changeOf(id, { entry: level(value) }, {}));
  await expect(change(noSecond.id, 2)).rejects.toThrow("cannot be chosen for this value code");
  await expect(change(noSecond.id, 3)).resolves.toEqual({ kind: "recorded" });
});

test("refs that are numbers or dates stay as they are in the action plan, and are known there", async () => {
  expect(await fillActionPlan()).toBe(1);
  const found = await readWorkbook("accept");
  expect(found?.actions.map(({ ref }) => ref)).toEqual([noSecond.ref]);
  expect(valueOf(excel, "Action plan", "B4")).toBe(noSecond.title);
});

test("nothing of it needs repair", async () => {
  expect(await checkWorkbook()).toEqual([]);
});

test("a department's figure of a key area counts no level that the value code does not offer", async () => {
  excel.close();
  excel = await buildInExcel(framework, {
    name: "uneven departments",
    allowNotApplicable: false,
    responses: new Map(),
    departments: departmentsOf(framework, { Housing: { [even.ref]: 5, [noSecond.ref]: 4 } }),
  });
  const column = columnLetters(DEPARTMENT_COLUMNS.length);
  const typed = (id: string): string =>
    `${column}${DEPARTMENT_FIRST_ROW + 1 + codes.findIndex((code) => code.id === id)}`;
  const figure = (): unknown => valueOf(excel, "Departments", `${column}${figureRow}`);
  const refs = Array.from({ length: 30 }, (_, row) => valueOf(excel, "Departments", `A${row + 1}`));
  const figureRow = refs.indexOf(theme.keyAreas[0].ref) + 1;
  expect(figure()).toBe(4);
  excel.user.paste("Departments", typed(noSecond.id), [[label(2)]]);
  expect(figure()).toBe(5);
  excel.user.paste("Departments", typed(noSecond.id), [[label(3)]]);
  expect(figure()).toBe(3);
  excel.user.paste("Departments", typed(even.id), [[label(2)]]);
  expect(figure()).toBe(2);
});
