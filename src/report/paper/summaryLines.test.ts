import type { Assessment } from "../../assessment/assessment";
import { scoreAssessment } from "../../assessment/scoreAssessment";
import { allValueCodes } from "../../framework/framework";
import { makeTestFramework } from "../../framework/testFramework";
import { limitsOf, proposalsOf, strongestOf } from "./summaryLines";
import type { PaperAction } from "./paper";

const framework = makeTestFramework({ themes: 2, keyAreas: 2, valueCodes: 2 });
const codes = allValueCodes(framework);

function given(levels: readonly (number | null)[]): ReturnType<typeof scoreAssessment> {
  const assessment: Assessment = {
    framework,
    details: {
      organisation: "Stour",
      department: "",
      date: "",
      status: "draft",
      allowNotApplicable: false,
    },
    responses: new Map(
      levels.flatMap((value, index) =>
        value === null
          ? []
          : [
              [
                codes[index].id,
                { entry: { kind: "level" as const, value }, comment: "Said.", evidence: "" },
              ] as const,
            ],
      ),
    ),
    targets: new Map(),
    officers: new Map(),
    inShort: new Map(),
  };
  return scoreAssessment(assessment);
}

test.each([
  ["nothing is assessed", [], ": no key area is fully assessed yet."],
  [
    "one is ahead",
    [3, 2, 4, 4, 1, 1, 2, 2],
    " of those fully assessed: TA2 Key area 1-2, at 4 - Level four.",
  ],
  [
    "three are ahead",
    [4, 5, 4, 4, 1, 1, 4, 4],
    " of those fully assessed: TA1 Key area 1-1; TA2 Key area 1-2 and 1 more, at 4 - Level four.",
  ],
  ["all are alike", [2, 2, 2, 2, 2, 2, 2, 2], ": every key area is at 2 - Level two."],
  [
    "the highest is not fully assessed",
    [5, null, 3, 3, 1, 1, 2, 2],
    " of those fully assessed: TA2 Key area 1-2, at 3 - Level three.",
  ],
])("The strongest key areas are named if %s.", (_where, levels, said) => {
  expect(strongestOf(given(levels), framework)).toBe(`Strongest${said}`);
});

test.each([
  ["nothing is assessed", [], "Nothing to show until the first value code is assessed."],
  ["few are assessed", [3, 2], "1 value code is at 2 - Level two, the lowest level so far."],
  [
    "the lowest level is certain",
    [1, 2, 1, null, 3],
    "2 value codes are at 1 - Level one, our weakest level. The council\u2019s level rises only when all of them do.",
  ],
  [
    "all have one level",
    [2, 2, 2, 2, 2, 2, 2, 2],
    "All 8 value codes assessed are at 2 - Level two. The council\u2019s level rises only when all of them do.",
  ],
  [
    "all are at the top",
    [5, 5, 5, 5, 5, 5, 5, 5],
    "Nothing: every value code assessed is at 5 - Level five, the top level.",
  ],
])("What limits the council is said if %s.", (_when, levels, said) => {
  expect(limitsOf(given(levels), framework)).toBe(said);
});

const action = (ref: string, text: string): PaperAction => ({
  ref,
  title: "",
  action: text,
  owner: "",
  due: "",
  status: "",
});

test.each([
  ["there are none", [action(codes[0].ref, "")], "No actions are planned yet."],
  [
    "one is for a limiting value code",
    [action(` ${codes[0].ref.toLowerCase()}`, "Train."), action("none", "Report.")],
    "2 actions in the action plan. Value codes at 1 - Level one with an action: 1 of 2.",
  ],
])("Actions are counted if %s.", (_when, actions, said) => {
  expect(proposalsOf(given([1, 2, 1, 3, 4]), framework, actions)).toBe(said);
});
