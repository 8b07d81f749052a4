import fc from "fast-check";
import { allValueCodes, type Framework, type ValueCode } from "../framework/framework";
import { nextOffered } from "../framework/offeredLevels";
import { valueCodeOf } from "../framework/valueCodeOf";
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

  test("is to raise each to its next level, where the next of the scale cannot be chosen", () => {
    const [first, second, ...others] = framework.themes[0].keyAreas[0].valueCodes;
    const without = (code: ValueCode, ...levels: readonly number[]): ValueCode => ({
      ...code,
      statements: code.statements.map((paragraphs, index) =>
        levels.includes(index + 1) ? [] : paragraphs,
      ),
    });
    const [theme] = framework.themes;
    const uneven = (...codes: readonly ValueCode[]): Framework => ({
      ...framework,
      themes: [{ ...theme, keyAreas: [{ ...theme.keyAreas[0], valueCodes: codes }] }],
    });
    const raiseIn = (some: Framework, levels: Readonly<Record<string, number>>) => {
      const keyArea = scoreAssessment(assessmentOf(some, { levels })).themes[0].keyAreas[0];
      return raiseOf(keyArea, keyArea.valueCodes, some);
    };
    const gap = uneven(without(first, 3), second, ...others);
    expect(raiseIn(gap, { "TA.1": 2, "TA.2": 5 })).toMatchObject({ from: 2, to: 4 });
    expect(raiseIn(gap, { "TA.1": 2, "TA.2": 3 })).toMatchObject({
      to: 3,
      valueCodes: [first.id],
      limitingThen: [second.id],
    });
    const capped = uneven(without(first, 4, 5), second, ...others);
    expect(raiseIn(capped, { "TA.1": 3, "TA.2": 3 })).toEqual({
      kind: "noHigherLevel",
      level: 3,
      valueCodes: [first.id],
    });
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
        const raised = raise.valueCodes.map((id) => {
          const code = valueCodeOf(assessment.framework, id);
          const next = code && nextOffered(raise.from, assessment.framework, code);
          return [id, responseOf({ kind: "level", value: next?.value ?? raise.from })] as const;
        });
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
