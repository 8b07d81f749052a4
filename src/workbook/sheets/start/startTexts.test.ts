import type { Assessment } from "../../../assessment/assessment";
import { assessmentOf } from "../../../assessment/testAssessment";
import { makeTestFramework } from "../../../framework/testFramework";
import { howToFillIn } from "./startTexts";

const empty = assessmentOf(makeTestFramework(), {});
const stepsOf = (assessment: Assessment): string => howToFillIn(assessment).join("\n");

test("Start says what makes last time's levels count, where there are any", () => {
  expect(stepsOf(empty)).not.toContain("Last time");
  const carriedFrom = { file: "last.xlsx", date: "" };
  expect(stepsOf({ ...empty, carriedFrom })).toContain(
    "Last time’s level counts once you choose it again.",
  );
});
