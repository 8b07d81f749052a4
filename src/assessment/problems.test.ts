import { makeTestFramework } from "../framework/testFramework";
import type { LevelEntry } from "./assessment";
import { NO_REASON_PROBLEM, NOT_A_LEVEL_PROBLEM, noCaseStudyProblem, problemOf } from "./problems";
import { entryOf, withoutExemplarRule } from "./testAssessment";

const withRule = makeTestFramework();
const withoutRule = withoutExemplarRule(withRule);
const notAssessed: LevelEntry = { kind: "notAssessed" };

describe("the problem of a value code", () => {
  test.each([
    ["nothing while not assessed", notAssessed, "", undefined],
    ["nothing for a level below the top without a comment", entryOf(4), "", undefined],
    ["a case study at the top level", entryOf(5), "", noCaseStudyProblem(withRule)],
    ["a case study where the comment is spaces", entryOf(5), "  ", noCaseStudyProblem(withRule)],
    ["nothing at the top level with a comment", entryOf(5), "Our story.", undefined],
    ["a reason for not applicable", entryOf("n/a"), "", NO_REASON_PROBLEM],
    ["nothing for not applicable with a reason", entryOf("n/a"), "No parks.", undefined],
    ["a level for a text that is none, whatever is said", entryOf("3-4"), "x", NOT_A_LEVEL_PROBLEM],
  ])("is %s", (_title, entry, comment, problem) => {
    expect(problemOf(entry, comment, withRule)).toBe(problem);
  });

  test("is no case study where the framework has no exemplar rule", () => {
    expect(problemOf(entryOf(5), "", withoutRule)).toBeUndefined();
  });

  test("names the top level by its label", () => {
    expect(noCaseStudyProblem(withRule)).toContain("5 - Level five");
  });
});
