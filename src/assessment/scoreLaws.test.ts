import fc from "fast-check";
import { allValueCodes, type Framework, type ValueCode } from "../framework/framework";
import type { Assessment, LevelEntry } from "./assessment";
import { assessmentArbitrary, levelArbitrary } from "./assessmentArbitrary";
import { isOffered, nextOffered } from "../framework/offeredLevels";
import { valueCodeOf } from "../framework/valueCodeOf";
import { raiseOf } from "./raise";
import { scoreAssessment } from "./scoreAssessment";
import type { AssessmentScores, GroupScore, ValueCodeScore } from "./scores";
import { responseOf } from "./testAssessment";

interface Group {
  readonly score: GroupScore;
  readonly valueCodes: readonly ValueCodeScore[];
}

/** Every group of the scores, in a fixed order, with the value codes it is scored from. */
function groupsOf({ overall, themes }: AssessmentScores): readonly Group[] {
  const ofTheme = themes.map((theme): Group => ({
    score: theme,
    valueCodes: theme.keyAreas.flatMap(({ valueCodes }) => valueCodes),
  }));
  const ofKeyAreas = themes.flatMap(({ keyAreas }) =>
    keyAreas.map((keyArea): Group => ({ score: keyArea, valueCodes: keyArea.valueCodes })),
  );
  const whole = { score: overall, valueCodes: ofTheme.flatMap(({ valueCodes }) => valueCodes) };
  return [whole, ...ofTheme, ...ofKeyAreas];
}

function withEntry(assessment: Assessment, id: string, entry: LevelEntry): Assessment {
  return { ...assessment, responses: new Map(assessment.responses).set(id, responseOf(entry)) };
}

/** Compares groups before and after one value code without a level gets an entry. */
function checkAnswering(
  entryOf: (framework: Framework, code: ValueCode) => fc.Arbitrary<LevelEntry>,
  check: (before: GroupScore, after: GroupScore) => void,
): void {
  const answered = assessmentArbitrary.chain((assessment) =>
    fc.constantFrom(...allValueCodes(assessment.framework)).chain((code) =>
      fc.record({
        assessment: fc.constant(assessment),
        id: fc.constant(code.id),
        entry: entryOf(assessment.framework, code),
      }),
    ),
  );
  fc.assert(
    fc.property(answered, ({ assessment, id, entry }) => {
      const open = withEntry(assessment, id, { kind: "notAssessed" });
      const before = groupsOf(scoreAssessment(open));
      const after = groupsOf(scoreAssessment(withEntry(open, id, entry)));
      before.forEach(({ score }, index) => check(score, after[index].score));
    }),
  );
}

/** Lower is weaker; "nothing assessed" ranks above every level. */
const height = ({ weakest }: GroupScore) => weakest ?? Infinity;

function checkGroups(check: (group: Group, assessment: Assessment) => void): void {
  fc.assert(
    fc.property(assessmentArbitrary, (assessment) => {
      groupsOf(scoreAssessment(assessment)).forEach((group) => check(group, assessment));
    }),
  );
}

describe("for every assessment", () => {
  test("only a level that can be chosen counts, and it counts as it is", () => {
    checkGroups(({ valueCodes }, { framework, responses }) => {
      for (const { id, level } of valueCodes) {
        const code = valueCodeOf(framework, id);
        const entry = responses.get(id)?.entry;
        const isCounted =
          code !== undefined && entry?.kind === "level" && isOffered(entry.value, framework, code);
        expect(level).toBe(isCounted ? entry.value : null);
      }
    });
  });

  test("raising what limits a group to the next level that can be chosen gives just the level promised", () => {
    fc.assert(
      fc.property(assessmentArbitrary, (assessment) => {
        const { framework } = assessment;
        groupsOf(scoreAssessment(assessment)).forEach(({ score, valueCodes }, index) => {
          const raise = raiseOf(score, valueCodes, framework);
          if (raise.kind !== "raise") return;
          const raised = raise.valueCodes.reduce((sofar, id) => {
            const code = valueCodeOf(framework, id);
            const next = code && nextOffered(raise.from, framework, code);
            return withEntry(sofar, id, { kind: "level", value: next?.value ?? raise.from });
          }, assessment);
          const after = groupsOf(scoreAssessment(raised))[index].score;
          expect(after.weakest).toBe(raise.to);
          if (raise.limitingThen.length > 0) expect(after.limiting).toEqual(raise.limitingThen);
        });
      }),
    );
  });

  test("the order of the responses does not matter", () => {
    const shuffled = assessmentArbitrary.chain((assessment) => {
      const responses = [...assessment.responses];
      return fc.record({
        assessment: fc.constant(assessment),
        responses: fc.shuffledSubarray(responses, { minLength: responses.length }),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ assessment, responses }) => {
        expect(scoreAssessment({ ...assessment, responses: new Map(responses) })).toEqual(
          scoreAssessment(assessment),
        );
      }),
    );
  });

  test("adding a response never raises a weakest level", () => {
    checkAnswering(
      (framework, code) => levelArbitrary(framework, code),
      (before, after) => expect(height(after)).toBeLessThanOrEqual(height(before)),
    );
  });

  test("a provisional level never rises however the assessment is completed", () => {
    const completed = assessmentArbitrary.chain((assessment) =>
      fc.record({
        assessment: fc.constant(assessment),
        entries: fc.tuple(
          ...allValueCodes(assessment.framework).map((code) =>
            fc.tuple(fc.constant(code.id), levelArbitrary(assessment.framework, code)),
          ),
        ),
      }),
    );
    fc.assert(
      fc.property(completed, ({ assessment, entries }) => {
        const before = scoreAssessment(assessment);
        const levels = new Map(
          groupsOf(before)[0].valueCodes.map(({ id, entry }) => [id, entry.kind]),
        );
        const full = entries.reduce(
          (sofar, [id, entry]) =>
            levels.get(id) === "level" || levels.get(id) === "notApplicable"
              ? sofar
              : withEntry(sofar, id, entry),
          assessment,
        );
        const after = groupsOf(scoreAssessment(full));
        groupsOf(before).forEach(({ score }, index) => {
          expect(after[index].score.provisional).toBe(false);
          expect(height(after[index].score)).toBeLessThanOrEqual(height(score));
          if (!score.provisional) {
            expect(after[index].score).toEqual(score);
          }
        });
      }),
    );
  });

  test("not applicable never changes a weakest level, its limiting value codes or the distribution", () => {
    checkAnswering(
      () => fc.constant({ kind: "notApplicable" }),
      (before, after) => {
        expect(after.weakest).toBe(before.weakest);
        expect(after.limiting).toEqual(before.limiting);
        expect(after.distribution).toEqual(before.distribution);
        expect(after.assessed).toBe(before.assessed);
      },
    );
  });

  test("a group's weakest level is the lowest among its parts", () => {
    const lowest = (parts: readonly GroupScore[]) => Math.min(...parts.map(height));
    fc.assert(
      fc.property(assessmentArbitrary, (assessment) => {
        const { overall, themes } = scoreAssessment(assessment);
        expect(height(overall)).toBe(lowest(themes));
        themes.forEach((theme) => expect(height(theme)).toBe(lowest(theme.keyAreas)));
      }),
    );
  });

  test("a weakest level is always one that some value code has, so never a mean", () => {
    checkGroups(({ score, valueCodes }) => {
      const levels: readonly (number | null)[] = valueCodes.map(({ level }) => level);
      expect(score.weakest === null || levels.includes(score.weakest)).toBe(true);
      expect(score.weakest === null).toBe(levels.every((level) => level === null));
    });
  });

  test("the limiting value codes are exactly those at the weakest level, in framework order", () => {
    checkGroups(({ score, valueCodes }) => {
      const expected = valueCodes.filter(({ level }) => level !== null && level === score.weakest);
      expect(score.limiting).toEqual(expected.map(({ id }) => id));
    });
  });

  test("the distribution adds up to the assessed value codes, and with the rest to all of the group", () => {
    checkGroups(({ score, valueCodes }, { framework }) => {
      expect(score.distribution).toHaveLength(framework.levels.length);
      expect(score.distribution.reduce((sum, count) => sum + count, 0)).toBe(score.assessed);
      expect(score.total + score.notApplicable).toBe(valueCodes.length);
      expect(score.assessed).toBeLessThanOrEqual(score.total);
      expect(score.provisional).toBe(score.assessed < score.total);
    });
  });
});
