import fc from "fast-check";
import { allValueCodes, type Framework } from "../../framework/framework";
import { makeTestFramework } from "../../framework/testFramework";
import type { Assessment } from "../assessment";
import { assessmentArbitrary } from "../assessmentArbitrary";
import { assessmentOf } from "../testAssessment";
import { compareAssessments } from "./compareAssessments";
import type { GroupMovement, Movement, ValueCodeMovement } from "./movement";

const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 3 });
const [first] = allValueCodes(framework);

function valueCodesOf({ themes }: Movement): readonly ValueCodeMovement[] {
  return themes.flatMap(({ keyAreas }) => keyAreas.flatMap(({ valueCodes }) => valueCodes));
}

/** The change of the first value code between two entries; undefined is not assessed. */
function changeOf(before: number | string | undefined, now: number | string | undefined) {
  const given = (level: number | string | undefined): Assessment =>
    assessmentOf(framework, { levels: level === undefined ? {} : { [first.ref]: level } });
  return valueCodesOf(compareAssessments(given(now), given(before)))[0].change;
}

test.each([
  [2, 4, { kind: "up", by: 2 }],
  [4, 3, { kind: "down", by: 1 }],
  [3, 3, { kind: "same" }],
  [undefined, 3, { kind: "newlyAssessed" }],
  ["3-4", 3, { kind: "newlyAssessed" }],
  [3, undefined, { kind: "noLongerAssessed" }],
  [3, "3-4", { kind: "noLongerAssessed" }],
  [3, "n/a", { kind: "newlyNotApplicable" }],
  [undefined, "n/a", { kind: "newlyNotApplicable" }],
  ["n/a", 3, { kind: "applicableAgain" }],
  ["n/a", undefined, { kind: "applicableAgain" }],
  ["n/a", "n/a", { kind: "notApplicable" }],
  [undefined, undefined, { kind: "notAssessed" }],
])("From %p to %p is %o.", (before, now, change) => {
  expect(changeOf(before, now)).toEqual(change);
});

/** The framework with its value codes changed. */
function withValueCodes(
  change: (valueCode: ReturnType<typeof allValueCodes>[number], index: number) => object,
): Framework {
  return {
    ...framework,
    version: "0",
    themes: framework.themes.map((theme) => ({
      ...theme,
      keyAreas: theme.keyAreas.map((keyArea) => ({
        ...keyArea,
        valueCodes: keyArea.valueCodes.map((one, index) => ({ ...one, ...change(one, index) })),
      })),
    })),
  };
}

const full = { "TA1.1": 2, "TA1.2": 3, "TA1.3": 4 };

test("A value code that was worded differently is not compared, and only that one.", () => {
  const older = withValueCodes((_, index) =>
    index === 0 ? { statements: first.statements.map(() => ["Something else."]) } : {},
  );
  const movement = compareAssessments(
    assessmentOf(framework, { levels: { ...full, "TA1.1": 5, "TA1.2": 4 } }),
    assessmentOf(older, { levels: full }),
  );
  expect(valueCodesOf(movement).map(({ change }) => change)).toEqual([
    { kind: "otherWording" },
    { kind: "up", by: 1 },
    { kind: "same" },
  ]);
  expect(movement.overall).toMatchObject({ up: 1, down: 0, same: 1, total: 3 });
});

test("A ref that an earlier version gave to another value code matches nothing: both are listed.", () => {
  const older = withValueCodes(({ id }, index) => (index === 0 ? { id: `${id}-dropped` } : {}));
  const movement = compareAssessments(
    assessmentOf(framework, { levels: full }),
    assessmentOf(older, { levels: full }),
  );
  expect(valueCodesOf(movement)[0]).toMatchObject({ change: { kind: "notInEarlier" } });
  expect(valueCodesOf(movement)[0].before).toBeUndefined();
  expect(movement.gone.map(({ id }) => id)).toEqual([`${first.id}-dropped`]);
});

test("Nothing is compared where the levels have other names.", () => {
  const older: Framework = {
    ...framework,
    levels: framework.levels.map((level) => ({ ...level, label: `${level.value} - Other` })),
  };
  const movement = compareAssessments(
    assessmentOf(framework, { levels: full }),
    assessmentOf(older, { levels: full }),
  );
  expect(new Set(valueCodesOf(movement).map(({ change }) => change.kind))).toEqual(
    new Set(["otherWording"]),
  );
  expect(movement.overall.change).toEqual({ kind: "otherWording" });
});

test("An assessment has not moved since itself.", () => {
  fc.assert(
    fc.property(assessmentArbitrary, (assessment) => {
      const movement = compareAssessments(assessment, assessment);
      const kinds = new Set(valueCodesOf(movement).map(({ change }) => change.kind));
      for (const kind of kinds) expect(["same", "notAssessed", "notApplicable"]).toContain(kind);
      expect(movement.gone).toEqual([]);
    }),
  );
});

test("Seen from the other side, up is down, and every group counts its value codes.", () => {
  const pairs = assessmentArbitrary.chain((now) =>
    fc.record({
      now: fc.constant(now),
      before: fc
        .array(fc.constantFrom(...now.framework.levels.map(({ value }) => value), "n/a"), {
          minLength: 1,
          maxLength: 9,
        })
        .map((levels) =>
          assessmentOf(now.framework, {
            levels: Object.fromEntries(
              allValueCodes(now.framework).map(({ ref }, index) => [
                ref,
                levels[index % levels.length],
              ]),
            ),
          }),
        ),
    }),
  );
  fc.assert(
    fc.property(pairs, ({ now, before }) => {
      const there = compareAssessments(now, before);
      const back = compareAssessments(before, now);
      const groups = ({ overall, themes }: Movement): readonly GroupMovement[] => [
        overall,
        ...themes,
        ...themes.flatMap(({ keyAreas }) => keyAreas),
      ];
      groups(there).forEach((group, index) => {
        const other = groups(back)[index];
        expect([other.down, other.up, other.same]).toEqual([group.up, group.down, group.same]);
        expect(group.up + group.down + group.same).toBeLessThanOrEqual(group.total);
      });
      const [overall, ...themes] = groups(there);
      const inThemes = themes.slice(0, there.themes.length);
      expect(inThemes.reduce((sum, { up }) => sum + up, 0)).toBe(overall.up);
      expect(inThemes.reduce((sum, { total }) => sum + total, 0)).toBe(overall.total);
    }),
  );
});
