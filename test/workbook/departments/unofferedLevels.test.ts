/** Departments' levels that their value code does not offer: told, and counted nowhere. */
import { answerRows } from "../../../src/assessment/answerTable/answerRows";
import { addReturn, NO_DEPARTMENTS } from "../../../src/assessment/departments/addReturn";
import type { Assessment, Departments } from "../../../src/assessment/assessment";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework, makeUneven, withCriteria } from "../../../src/framework/testFramework";
import { readReturn } from "../../../src/workbook/read/returns/readReturn";
import type { ReturnReading } from "../../../src/workbook/read/returns/ReturnOutcome";
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { buildInExcel, sheetNamed } from "../../tools/buildInExcel";
import { departmentFile, type Levels } from "../../tools/departmentFile";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import type { Framework } from "../../../src/framework/framework";
import { tableRows } from "../answers/answersSheet";

const plain = makeTestFramework({ levels: 5, themes: 1, keyAreas: 2, valueCodes: 3 });
/** TA1.2 and TA2.2 lack the second level; TA1.3 lacks the highest, and may be not applicable. */
const framework = withCriteria(makeUneven(plain));
const [, noSecond, noTop] = allValueCodes(framework);
/** A copy of the same version that somebody completed. */
const completed: Framework = {
  ...framework,
  themes: framework.themes.map((theme, at) => ({
    ...theme,
    keyAreas: theme.keyAreas.map((keyArea, area) => ({
      ...keyArea,
      valueCodes: keyArea.valueCodes.map((code, index) => ({
        ...code,
        statements: plain.themes[at].keyAreas[area].valueCodes[index].statements,
      })),
    })),
  })),
};

async function returned(name: string, levels: Levels, by: Framework): Promise<ReturnReading> {
  const into = { framework, organisation: "", sample: false, added: "2026-05-14T10:42" };
  return readReturn(await departmentFile(name, levels, by), into);
}

let excel: ExcelStandIn;
let assessment: Assessment;
let given: Departments;
let readings: readonly ReturnReading[];

beforeAll(async () => {
  readings = [
    await returned("Highways", [3, 4, "not applicable", 3, 4, 5], framework),
    await returned("Housing", [3, 2, 5, 4, 3, 5], completed),
  ];
  given = readings.reduce(
    (departments, one) => (one.kind === "read" ? addReturn(departments, one.answers) : departments),
    NO_DEPARTMENTS,
  );
  excel = await buildInExcel(framework, {
    name: "council",
    allowNotApplicable: false,
    responses: new Map(),
    departments: given,
    answersTable: true,
  });
  const read = await readWorkbook("accept");
  if (read === undefined) throw new Error("There is no assessment.");
  assessment = read.assessment;
});

afterAll(() => excel.close());

test("Reading the file says which they are.", () => {
  expect(readings.map((one) => one.kind === "read" && one.notes)).toEqual([
    [{ kind: "draft" }],
    [{ kind: "draft" }, { kind: "notLevels", valueCodeIds: [noSecond.id, noTop.id] }],
  ]);
});

test("The workbook says the same as the files.", () => {
  const entries = (departments: Departments | undefined): unknown =>
    departments?.returns.map(({ responses }) =>
      [...responses].map(([id, { entry }]) => [id, entry]),
    );
  expect(entries(assessment.departments)).toEqual(entries(given));
});

test("No key area of a department is at such a level.", () => {
  const { cells } = sheetNamed(excel.workbook(), "Departments");
  const row = [...cells.values()].find((one) => one.get(2)?.value === "Key area 1-1");
  // Highways and Housing: the lowest of what can be chosen.
  expect([14, 15].map((column) => row?.get(column)?.value)).toEqual([3, 3]);
});

test("The sheet Answers has them as no levels.", async () => {
  const rows = tableRows(await writeWorkbook(excel.workbook()));
  expect(rows).toEqual(answerRows(assessment, { fingerprint: "", hasRow: () => true }));
  expect(rows.filter(({ state }) => state === "notALevel").map(({ id }) => id)).toEqual([
    noSecond.id,
    noTop.id,
  ]);
});
