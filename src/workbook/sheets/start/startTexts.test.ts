import type { Assessment } from "../../../assessment/assessment";
import { assessmentOf } from "../../../assessment/testAssessment";
import type { Framework } from "../../../framework/framework";
import { makeTestFramework, withCriteria } from "../../../framework/testFramework";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { howToFillIn, startSections } from "./startTexts";

const empty = assessmentOf(makeTestFramework(), {});
const stepsOf = (assessment: Assessment): string => howToFillIn(assessment).join("\n");

test("Start says what makes last time's levels count, where there are any", () => {
  expect(stepsOf(empty)).not.toContain("Last time");
  const carriedFrom = { file: "last.xlsx", date: "" };
  expect(stepsOf({ ...empty, carriedFrom })).toContain(
    "Last time’s level counts once you choose it again.",
  );
});

test("Start names the sheet Criteria, where there are any", () => {
  const words = "On Criteria, say what is met.";
  expect(stepsOf(empty)).not.toContain(words);
  expect(stepsOf(assessmentOf(withCriteria(makeTestFramework()), {}))).toContain(words);
});

test("Start calls a level this workbook's only where the source of a shipped framework has none", () => {
  const adds = (framework: Framework): boolean =>
    JSON.stringify(startSections(framework)).includes("This workbook adds");
  expect(shippedFrameworks().map(adds)).toEqual([false, true]);
  const [, statements] = shippedFrameworks();
  expect(adds({ ...statements, id: "ours" })).toBe(false);
});
