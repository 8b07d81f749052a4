import type { AgreedLevel } from "../../src/assessment/assessment";
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
  const [, open] = scoresText(assessment, scoreAssessment(assessment)).split("Not agreed:");
  expect(open).toMatch(/TA1\.2 .*1 - Level one, the weakest of 2 departments/);
  expect(open).not.toContain("TA1.1");
});

test("The departments that limit the council are named with their comments, those with one first.", () => {
  const four = departmentsOf(framework, {
    Adults: { "TA1.1": 1 },
    Highways: { "TA1.1": 4, "TA1.2": 3 },
    Housing: { "TA1.1": 1 },
    Planning: { "TA1.1": 1 },
    Transport: { "TA1.1": 1 },
  });
  const returns = four.returns.map((one) => ({
    ...one,
    responses: new Map(
      [...one.responses].map(([id, response]) => [
        id,
        { ...response, comment: one.department === "Housing" ? "No list\nof contracts." : "" },
      ]),
    ),
  }));
  const textOf = (agreed: ReadonlyMap<string, AgreedLevel>): string => {
    const assessment = withDepartments(assessmentOf(framework, {}), { ...four, returns, agreed });
    return scoresText(assessment, scoreAssessment(assessment));
  };
  const said = [
    `  TA1.1  ${first.title}`,
    "    Housing: No list of contracts.",
    "    Adults",
    "    Planning",
    "    and 1 other",
    "",
  ];
  expect(textOf(new Map())).toContain(["Weakest departments, and why:", ...said].join("\n"));
  const [at, ...others] = said;
  const agreed = textOf(new Map([[first.id, { level: 2, reason: "Central list." }]]));
  expect(agreed).toContain([at, "    At 1 - Level one:", ...others].join("\n"));
});
