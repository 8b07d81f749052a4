/** The report of all answers, where the levels come from departments. */
import type { Assessment } from "../../assessment/assessment";
import { departmentsOf } from "../../assessment/departments/testDepartments";
import { withDepartments } from "../../assessment/departments/withDepartments";
import { allValueCodes } from "../../framework/framework";
import { makeTestFramework } from "../../framework/testFramework";
import { planContext } from "../sheets/planContext";
import { emptyAssessment } from "../sheets/testPlans";
import { planResponseReport } from "./planAnswerSheet";

const framework = makeTestFramework({ themes: 1, keyAreas: 1 });
const [first] = allValueCodes(framework);
const alone = emptyAssessment(framework);
const two = departmentsOf(framework, {
  Housing: { "TA1.1": 2, "TA1.2": 1 },
  Highways: { "TA1.1": 4, "TA1.2": 1 },
});
const agreed = new Map([[first.id, { level: 3, reason: "Most contracts are run centrally." }]]);

/** The head's line about changes, the heads, and the rows by their heads. */
function reportOf(assessment: Assessment): {
  readonly freshness: string;
  readonly rows: readonly ReadonlyMap<string, unknown>[];
} {
  const context = planContext(assessment, [], "", new Map());
  const { blocks } = planResponseReport(context, "All answers", new Date(2026, 10, 29, 9, 30));
  const [head, , table] = blocks;
  const [heads, ...rows] = table.cells;
  return {
    freshness: JSON.stringify(head.cells[2]),
    rows: rows.map((row) => new Map(row.map((cell, index) => [String(heads[index]), cell]))),
  };
}

test("Every answer says who gave which level, and what was agreed and why.", () => {
  const { rows } = reportOf(withDepartments(alone, { ...two, agreed }));
  expect(rows.map((row) => [row.get("Level"), row.get("Departments")])).toEqual([
    [
      "3 - Level three",
      "2 - Level two: Housing\n4 - Level four: Highways\n" +
        "Agreed: 3 - Level three. Most contracts are run centrally.",
    ],
    [
      "1 - Level one, not agreed",
      "1 - Level one: Highways, Housing\nNot agreed: the weakest counts.",
    ],
  ]);
});

test("It says no more of changes than its formulas compare.", () => {
  const together = reportOf(withDepartments(alone, two));
  expect(together.freshness).toContain("The council’s levels and comments have not changed since.");
  expect(together.freshness).not.toContain("No answers have changed since");
  const { freshness, rows } = reportOf(alone);
  expect(freshness).toContain("No answers have changed since");
  expect(rows[0].has("Departments")).toBe(false);
});
