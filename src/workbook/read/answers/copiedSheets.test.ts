/** A stale copy of a sheet, placed before ours, with what people and other programs leave of ours. */
import type { Assessment } from "../../../assessment/assessment";
import { departmentsOf } from "../../../assessment/departments/testDepartments";
import { withDepartments } from "../../../assessment/departments/withDepartments";
import { allValueCodes } from "../../../framework/framework";
import { makeTestFramework } from "../../../framework/testFramework";
import { ACTION_HEADINGS } from "../../sheets/actionPlan/actionHeadings";
import { emptyAssessment } from "../../sheets/testPlans";
import { assessmentIn } from "./assessmentIn";
import type { FoundAssessment } from "./assessmentWithoutEarlier";
import { plainText } from "./cellAt";
import { testCells, value, type TestCells, type TestSheet } from "./testCells";

const framework = makeTestFramework({ themes: 2, keyAreas: 1, valueCodes: 2 });
const [first] = allValueCodes(framework);
const OURS = "Ours, up to date";
const STALE = "Stale";

function assessment(): Assessment {
  const given = departmentsOf(framework, { Housing: { "TA1.1": 2 }, Highways: { "TA1.1": 3 } });
  const empty = emptyAssessment(framework);
  return withDepartments(
    { ...empty, details: { ...empty.details, organisation: OURS } },
    {
      ...given,
      returns: given.returns.map((one) => ({
        ...one,
        responses: new Map(
          [...one.responses].map(([id, response]) => [id, { ...response, comment: OURS }]),
        ),
      })),
      agreed: new Map([[first.id, { level: 2, reason: OURS }]]),
      record: [
        {
          valueCodeId: first.id,
          agreed: 2,
          weakest: 2,
          reason: OURS,
          present: "Head of Procurement",
          on: "2026-05-14T10:42",
          given: new Map([["Housing", { kind: "level", value: 2 }]]),
        },
      ],
    },
  );
}

function sheetIn({ sheets }: TestCells, name: string): TestSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`There is no sheet ${name}.`);
  return found;
}

/** Types an action below the headings of the action plan, which is empty. */
function writeAction({ rows }: TestSheet): void {
  for (const [row, cells] of rows) {
    for (const [column, cell] of cells) {
      if (plainText(cell) !== ACTION_HEADINGS[5]) continue;
      const below = rows.get(row + 1) ?? new Map<number, ReturnType<typeof value>>();
      rows.set(row + 1, below.set(column, value(OURS)));
      return;
    }
  }
}

/** The workbook with a copy of the sheet before all others, in which our text is another. */
function withCopy(name: string, left: { readonly names: boolean; readonly table: boolean }) {
  const workbook = testCells(assessment());
  const own = sheetIn(workbook, name);
  if (name === "Action plan") writeAction(own);
  const rows = new Map(
    [...own.rows].map(([row, cells]) => [
      row,
      new Map(
        [...cells].map(([column, cell]) => [
          column,
          plainText(cell) === OURS ? value(STALE) : cell,
        ]),
      ),
    ]),
  );
  const copy = { ...own, name: `${name} (2)`, rows, tables: [] };
  const sheets = workbook.sheets.map((sheet) =>
    sheet === own && !left.table ? { ...sheet, tables: [] } : sheet,
  );
  const names = [...workbook.names].filter(([, { sheet }]) => left.names || sheet !== name);
  return assessmentIn({ ...workbook, names: new Map(names), sheets: [copy, ...sheets] }, [
    framework,
  ]);
}

const READ: readonly (readonly [string, (found: FoundAssessment) => unknown])[] = [
  ["Start", (found) => found.assessment.details.organisation],
  ["Departments", (found) => found.assessment.departments?.agreed.get(first.id)?.reason],
  ["Record of agreed levels", (found) => found.assessment.departments?.record[0]?.reason],
  [
    "Comments by department",
    (found) =>
      found.assessment.departments?.returns
        .find(({ department }) => department === "Housing")
        ?.responses.get(first.id)?.comment,
  ],
  ["Action plan", (found) => found.actions[0]?.action],
];

describe.each(READ)("A stale copy of %s before it", (name, textOf) => {
  test.each([
    { names: true, table: true },
    { names: true, table: false },
    { names: false, table: true },
  ])("is not read: %o", (left) => {
    const found = withCopy(name, left);
    if (found.kind !== "assessment") throw new Error(found.kind);
    expect(textOf(found)).toBe(OURS);
    expect(found.problems.filter(({ kind }) => kind === "copied")).toEqual([]);
  });

  test("is named where nothing says which of the two is ours", () => {
    const found = withCopy(name, { names: false, table: false });
    if (found.kind !== "assessment") throw new Error(found.kind);
    expect(found.problems.filter(({ kind }) => kind === "copied")).toMatchObject([
      {
        sheet: name,
        message: expect.stringContaining(`“${name} (2)” is read, this sheet is not`) as string,
      },
    ]);
  });
});
