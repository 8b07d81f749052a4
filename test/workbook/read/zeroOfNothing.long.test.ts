/** Formulas in level cells whose 0 comes from an empty cell: never level 0, from a file or open. */
import { addReturn, NO_DEPARTMENTS } from "../../../src/assessment/departments/addReturn";
import { departmentsOf } from "../../../src/assessment/departments/testDepartments";
import type { Assessment } from "../../../src/assessment/assessment";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { readCells } from "../../../src/workbook/file/readCells";
import { NAMES, themeNames } from "../../../src/workbook/plan/names";
import { assessmentIn } from "../../../src/workbook/read/answers/assessmentIn";
import { readReturn } from "../../../src/workbook/read/returns/readReturn";
import type { ReadProblem } from "../../../src/workbook/read/answers/ReadProblem";
import { readCondition } from "../../../src/workbook/read/readAssessment";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { buildInExcel } from "../../tools/buildInExcel";
import { inExcel } from "../../tools/deeds";

const framework = makeTestFramework({ start: 0, levels: 4, themes: 1, keyAreas: 1 });
const [first] = allValueCodes(framework);
const [area] = framework.themes[0].keyAreas;
const { entries, targets } = themeNames(1);

let excel: ExcelStandIn;
afterEach(() => excel.close());

interface Read {
  readonly assessment: Assessment;
  readonly problems: readonly ReadProblem[];
}

/** Puts the formula into the first cell of a name; a sheet Other has a 0 in D5 and nothing in D4. */
async function readWith(
  formula: string,
  name: string,
  departments?: ReturnType<typeof departmentsOf>,
): Promise<readonly Read[]> {
  excel = await buildInExcel(framework, {
    name: "level 0",
    allowNotApplicable: false,
    responses: new Map(),
    ...(departments === undefined ? {} : { departments }),
  });
  await inExcel(({ workbook }) => {
    const other = workbook.worksheets.add("Other");
    other.getRange("D5").values = [[0]];
    workbook.names.add("nothing", other.getRange("D4"));
    const cell = workbook.names.getItem(name).getRange().getCell(0, 0);
    cell.worksheet.protection.unprotect();
    cell.formulas = [[formula]];
  });
  const open = await readCondition();
  const file = assessmentIn(readCells(await writeWorkbook(excel.workbook())), []);
  if (open.kind !== "assessment" || file.kind !== "assessment") throw new Error("Not read.");
  return [{ assessment: open.assessment, problems: open.condition.problems }, file];
}

test.each(["=Other!D4", "=IF(1,Other!D4)", "=INDEX(Other!D4:D5,1)", "=nothing"])(
  "The level %s of an empty cell is a problem.",
  async (formula) => {
    for (const { assessment, problems } of await readWith(formula, entries)) {
      expect(assessment.responses.get(first.id)?.entry).toEqual({
        kind: "notALevel",
        text: "(cannot be read)",
      });
      expect(problems).toEqual([
        {
          kind: "unreadable",
          sheet: framework.themes[0].title,
          cell: "D4",
          valueCode: first.id,
          text: "0",
          message:
            "The formula gives 0, and may read an empty cell, which Excel counts as 0. Choose a level from the list instead.",
        },
      ]);
    }
  },
);

test("It is no level of the department for the council either.", async () => {
  await readWith("=Other!D4", entries);
  const file = { name: "Housing.xlsx", bytes: await writeWorkbook(excel.workbook()), modified: "" };
  excel.close();
  const into = { framework, organisation: "", sample: false, added: "2026-05-14T10:42" };
  const reading = await readReturn(file, into);
  if (reading.kind !== "read") throw new Error(reading.reason);
  excel = await buildInExcel(framework, {
    name: "council",
    allowNotApplicable: false,
    responses: new Map(),
    departments: addReturn(NO_DEPARTMENTS, { ...reading.answers, department: "Housing" }),
  });
  const open = await readCondition();
  if (open.kind !== "assessment") throw new Error(open.kind);
  expect(open.assessment.responses.get(first.id)?.entry.kind ?? "notAssessed").toBe("notAssessed");
  expect(open.condition.problems.map(({ kind, valueCode }) => [kind, valueCode])).toEqual([
    ["notALevel", first.id],
  ]);
});

test("The level of a cell that holds 0 is level 0.", async () => {
  for (const { assessment, problems } of await readWith("=Other!D5", entries)) {
    expect(assessment.responses.get(first.id)?.entry).toEqual({ kind: "level", value: 0 });
    expect(problems).toEqual([]);
  }
});

test.each([
  ["value code", targets],
  ["key area", NAMES.targets],
])("The target of a %s is a problem, too.", async (_what, name) => {
  for (const { assessment, problems } of await readWith("=Other!D4", name)) {
    expect(assessment.valueCodeTargets).toBeUndefined();
    expect(assessment.targets.has(area.id)).toBe(false);
    expect(problems.map(({ kind, text }) => [kind, text])).toEqual([["unreadable", "0"]]);
  }
});

test.each([
  ["a department's level", NAMES.departmentLevels],
  ["an agreed level", NAMES.agreedLevels],
])("So is %s.", async (_what, name) => {
  const departments = departmentsOf(framework, { Housing: { "TA1.2": 1 } });
  for (const { assessment, problems } of await readWith("=Other!D4", name, departments)) {
    expect(assessment.departments?.agreed.size).toBe(0);
    expect(assessment.departments?.returns[0].responses.get(first.id)?.entry).not.toEqual({
      kind: "level",
      value: 0,
    });
    expect(problems.map(({ kind, text }) => [kind, text])).toEqual([["unreadable", "0"]]);
  }
});

test.each([
  ["a department's level", NAMES.departmentLevels],
  ["an agreed level", NAMES.agreedLevels],
])("%s of a cell that holds 0 counts.", async (_what, name) => {
  const departments = departmentsOf(framework, { Housing: { "TA1.2": 1 } });
  for (const { assessment, problems } of await readWith("=Other!D5", name, departments)) {
    const { agreed, returns } = assessment.departments ?? departments;
    expect(agreed.get(first.id)?.level ?? returns[0].responses.get(first.id)?.entry).toEqual(
      name === NAMES.agreedLevels ? 0 : { kind: "level", value: 0 },
    );
    expect(problems).toEqual([]);
  }
});
