import fc from "fast-check";
import { allKeyAreas, allValueCodes } from "../framework/framework";
import { nextOffered, offeredTarget } from "../framework/offeredLevels";
import { valueCodeOf } from "../framework/valueCodeOf";
import { makeTestFramework } from "../framework/testFramework";
import type { Assessment } from "./assessment";
import { assessmentArbitrary } from "./assessmentArbitrary";
import { scoreAssessment } from "./scoreAssessment";
import { assessmentOf } from "./testAssessment";
import { toRaise } from "./toRaise";

describe("the value codes to raise", () => {
  test("are listed lowest level first, once each", () => {
    fc.assert(
      fc.property(
        assessmentArbitrary,
        fc.constantFrom("priorities" as const, "targets" as const),
        (assessment, source) => {
          const { framework, responses } = assessment;
          const ids = toRaise(scoreAssessment(assessment), framework, source);
          const levels = ids.map((id) => {
            const entry = responses.get(id)?.entry;
            return entry?.kind === "level" ? entry.value : NaN;
          });
          expect(levels).toEqual([...levels].sort((one, other) => one - other));
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
    );
  });

  test("are by priority those that limit a key area, unless no higher level can be chosen", () => {
    fc.assert(
      fc.property(assessmentArbitrary, (assessment) => {
        const { framework } = assessment;
        const scores = scoreAssessment(assessment);
        const limiting = scores.themes
          .flatMap(({ keyAreas }) => keyAreas)
          .flatMap((keyArea) =>
            keyArea.limiting.map((id) => ({ id, weakest: keyArea.weakest ?? 0 })),
          )
          .filter(({ id, weakest }) => {
            const code = valueCodeOf(framework, id);
            return code !== undefined && nextOffered(weakest, framework, code) !== undefined;
          })
          .map(({ id }) => id);
        const ids = toRaise(scores, framework, "priorities");
        expect([...ids].sort()).toEqual([...limiting].sort());
      }),
    );
  });

  test("are by target those below their key area's target", () => {
    fc.assert(
      fc.property(assessmentArbitrary, (assessment) => {
        const { framework, targets } = assessment;
        const scores = scoreAssessment(assessment);
        const ids = new Set(toRaise(scores, framework, "targets"));
        const areas = allKeyAreas(framework);
        scores.themes
          .flatMap(({ keyAreas }) => keyAreas)
          .forEach((keyArea, index) => {
            const aim = targets.get(areas[index].id);
            for (const { id, level } of keyArea.valueCodes) {
              const code = valueCodeOf(framework, id);
              const target = aim !== undefined && code && offeredTarget(aim, framework, code);
              const isBelow = typeof target === "number" && level !== null && level < target;
              expect(ids.has(id)).toBe(isBelow);
            }
          });
      }),
    );
  });

  test("are by target those below their own target, where they have one", () => {
    const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 3 });
    const [one, two, three] = allValueCodes(framework);
    const assessment: Assessment = {
      ...assessmentOf(framework, {
        levels: { [one.ref]: 2, [two.ref]: 2, [three.ref]: 2 },
        targets: { TA1: 2 },
      }),
      valueCodeTargets: new Map([
        [one.id, 3],
        [two.id, 1],
      ]),
    };
    expect(toRaise(scoreAssessment(assessment), framework, "targets")).toEqual([one.id]);
  });
});
