import { departmentsOf } from "../../assessment/departments/testDepartments";
import { withDepartments } from "../../assessment/departments/withDepartments";
import { scoreAssessment } from "../../assessment/scoreAssessment";
import { assessmentOf } from "../../assessment/testAssessment";
import { makeTestFramework } from "../../framework/testFramework";
import { standingOf } from "./standing";

const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 2 });

test.each([
  [{ "TA1.1": 1 }, "1 of 2 assessed. More answers cannot lower the level."],
  [{ "TA1.1": 3 }, "1 of 2 assessed. The level may fall, but cannot rise."],
  [{ "TA1.1": 3, "TA1.2": 2 }, "all 2 value codes."],
])("With the levels %o: %s", (levels, rest) => {
  const { overall } = scoreAssessment(assessmentOf(framework, { levels }));
  expect(standingOf(overall, framework).rest).toBe(rest);
});

test("With an answer of a department missing, all assessed is still provisional, and it says why.", () => {
  const departments = departmentsOf(framework, { Housing: { "TA1.1": 1, "TA1.2": 2 } }, ["Roads"]);
  const { overall } = scoreAssessment(withDepartments(assessmentOf(framework, {}), departments));
  expect(standingOf(overall, framework)).toEqual({
    word: "Provisional:",
    rest: "2 of 2 assessed, until all departments have answered or the levels are agreed.",
  });
});
