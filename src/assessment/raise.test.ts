import fc from "fast-check";
import { allValueCodes } from "../framework/framework";
import { makeTestFramework } from "../framework/testFramework";
import { assessmentArbitrary } from "./assessmentArbitrary";
import { raiseOf } from "./raise";
import { scoreAssessment } from "./scoreAssessment";
import { assessmentOf, responseOf } from "./testAssessment";

const framework = makeTestFramework({ themes: 1, keyAreas: 0, valueCodes: 4 });
const ids = allValueCodes(framework).map(({ id }) => id);

function raiseFor(levels: Readonly<Record<string, number | string>>) {
  const keyArea = scoreAssessment(assessmentOf(framework, { levels })).themes[0].keyAreas[0];
  return raiseOf(keyArea, keyArea.valueCodes, framework);
}

describe("what would raise a group", () => {
  test("is unknown while nothing is assessed", () => {
    expect(raiseFor({})).toEqual({ kind: "nothingAssessed" });
  });

  test("is to raise all limiting value codes by one level", () => {
    expect(raiseFor({ "TA.1": 2, "TA.2": 3, "TA.3": 2, "TA.4": 4 })).toEqual({
      kind: "raise",
      valueCodes: [ids[0], ids[2]],
      from: 2,
      to: 3,
      provisional: false,
      limitingThen: ids.slice(0, 3),
    });
  });

  test("is provisional while value codes are not assessed", () => {
    expect(raiseFor({ "TA.1": 2 })).toMatchObject({ kind: "raise", to: 3, provisional: true });
  });

  test("names no next limiting value codes when the top level is reached", () => {
    expect(raiseFor({ "TA.1": 4, "TA.2": 5 })).toMatchObject({ to: 5, limitingThen: [] });
  });

  test("is nothing at the top level", () => {
    expect(raiseFor({ "TA.1": 5 })).toEqual({ kind: "atTopLevel", level: 5 });
  });

  test("raises the group once done, for every assessment", () => {
    fc.assert(
      fc.property(assessmentArbitrary, (assessment) => {
        const score = (someAssessment: typeof assessment) =>
          scoreAssessment(someAssessment).themes[0].keyAreas[0];
        const before = score(assessment);
        const raise = raiseOf(before, before.valueCodes, assessment.framework);
        if (raise.kind !== "raise") {
          return;
        }
        const raised = raise.valueCodes.map(
          (id) => [id, responseOf({ kind: "level", value: raise.to })] as const,
        );
        const after = score({
          ...assessment,
          responses: new Map([...assessment.responses, ...raised]),
        });
        expect(after.weakest).toBe(raise.to);
        const top = assessment.framework.levels.at(-1)?.value;
        expect(raise.limitingThen).toEqual(raise.to === top ? [] : after.limiting);
      }),
    );
  });
});
