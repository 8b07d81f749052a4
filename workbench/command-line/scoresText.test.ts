import { departmentsOf } from "../../src/assessment/departments/testDepartments";
import { withDepartments } from "../../src/assessment/departments/withDepartments";
import { scoreAssessment } from "../../src/assessment/scoreAssessment";
import { assessmentOf } from "../../src/assessment/testAssessment";
import { allValueCodes } from "../../src/framework/framework";
import { makeTestFramework } from "../../src/framework/testFramework";
import { scoresText } from "./scoresText";

const framework = makeTestFramework({ themes: 1 });
const [first] = allValueCodes(framework);

test("Value codes whose level is not agreed are listed; those agreed are not.", () => {
  const two = departmentsOf(framework, {
    Housing: { "TA1.1": 2, "TA1.2": 1 },
    Highways: { "TA1.1": 4, "TA1.2": 3 },
  });
  const agreed = new Map([[first.id, { level: 2, reason: "" }]]);
  const assessment = withDepartments(assessmentOf(framework, {}), { ...two, agreed });
  const [, open] = scoresText(assessment, scoreAssessment(assessment)).split("Not yet agreed:");
  expect(open).toMatch(/TA1\.2 .*1 - Level one, the weakest of 2 departments/);
  expect(open).not.toContain("TA1.1");
});
