import { departmentsOf } from "../../assessment/departments/testDepartments";
import { withDepartments } from "../../assessment/departments/withDepartments";
import { assessmentOf } from "../../assessment/testAssessment";
import { makeTestFramework } from "../../framework/testFramework";
import { paperOf } from "../paper/paperOf";
import { drawHeatmap } from "./drawHeatmap";

const framework = makeTestFramework();

test("The picture marks levels that are not agreed, and says what the mark means.", () => {
  const alone = assessmentOf(framework, {});
  const together = withDepartments(alone, departmentsOf(framework, { Housing: { "TA1.1": 2 } }));
  const { svg, description } = drawHeatmap(paperOf(together));
  expect(svg).toContain("2*");
  expect(svg).toContain("* Not agreed");
  expect(description).toContain("* Not agreed");
  expect(drawHeatmap(paperOf(alone)).svg).not.toContain("Not agreed");
});
