/** What other sheets say where the levels come from departments. */
import { departmentsOf } from "../../../assessment/departments/testDepartments";
import { withDepartments } from "../../../assessment/departments/withDepartments";
import { makeTestFramework } from "../../../framework/testFramework";
import { DATA, HEATMAP, START, themeSheetKey } from "../../plan/sheetKeys";
import type { Assessment } from "../../../assessment/assessment";
import { emptyAssessment, testPlans } from "../testPlans";

const framework = makeTestFramework({ themes: 1 });
const alone = emptyAssessment(framework);
const together = withDepartments(
  alone,
  departmentsOf(framework, { Housing: { "TA1.1": 2 }, Highways: { "TA1.1": 4 } }),
);

/** All texts and formulas of a sheet. */
function textsOf(assessment: Assessment, key: string): string {
  const plan = testPlans(assessment).find((one) => one.key === key);
  return JSON.stringify(plan?.blocks.flatMap(({ cells }) => cells));
}

test("With departments, Start and the theme sheets say where levels come from, not to choose them.", () => {
  const theme = themeSheetKey(framework.themes[0]);
  expect(textsOf(alone, START)).toContain("choose a level in the yellow cell");
  expect(textsOf(together, START)).not.toMatch(
    /choose a level in the yellow cell|Choose the level/,
  );
  expect(textsOf(together, START)).toContain(
    "Levels on the theme sheets come from the sheet Departments",
  );
  expect(textsOf(alone, theme)).toContain("Type in the yellow cells.");
  expect(textsOf(together, theme)).not.toContain("Type in the yellow cells.");
  expect(textsOf(together, theme)).toContain("Levels come from Departments.");
});

test("With departments, the Heatmap’s key explains the mark of a level that is not agreed.", () => {
  expect(textsOf(alone, HEATMAP)).not.toContain("not agreed");
  expect(textsOf(together, HEATMAP)).toContain("not agreed");
});

test("Without a comment of the council, the Summary says where the departments’ comments are.", () => {
  expect(textsOf(alone, DATA)).toContain("No comment written.");
  expect(textsOf(together, DATA)).not.toContain("No comment written.");
  expect(textsOf(together, DATA)).toContain("What departments wrote: Comments by department.");
});
