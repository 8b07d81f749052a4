import fc from "fast-check";
import { allKeyAreas, allValueCodes, type Framework } from "../../framework/framework";
import { loadShippedFramework } from "../../framework/loadShippedFramework";
import { isOffered } from "../../framework/offeredLevels";
import { makeTestFramework, withCriteria } from "../../framework/testFramework";
import { valueCodeOf } from "../../framework/valueCodeOf";
import { NOT_ASSESSED, type Assessment, type LevelEntry, type Response } from "../assessment";
import { assessmentArbitrary, entryArbitrary } from "../assessmentArbitrary";
import { hasContent } from "../hasContent";
import { entryLabel } from "../levelEntry";
import { scoreAssessment } from "../scoreAssessment";
import { assessmentOf } from "../testAssessment";
import { placesOf } from "../versions/placesOf";
import { madeUpVersion } from "../versions/testVersions";
import { carriedCounts } from "./carriedCounts";
import { carryForward } from "./carryForward";
import { carriedDate, carriedEntry } from "./isCarried";

const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 3 });
const [first, second, third] = allValueCodes(framework);
const EMPTY: Response = { entry: NOT_ASSESSED, comment: "", evidence: "" };

/** Assessments of any answers, with what an earlier one of 2024 said, a date and targets. */
const earlierArbitrary: fc.Arbitrary<Assessment> = assessmentArbitrary.chain((assessment) => {
  const codes = allValueCodes(assessment.framework);
  return fc
    .tuple(
      fc.tuple(...codes.map((code) => fc.option(entryArbitrary(assessment.framework, code)))),
      fc.subarray(codes.map(({ id }) => id)),
      fc.subarray(allKeyAreas(assessment.framework).map(({ id }) => id)),
    )
    .map(([last, withTargets, areas]) => ({
      ...assessment,
      details: { ...assessment.details, date: "2025-03-12" },
      carriedFrom: { file: "2024.xlsx", date: "2024-03-12" },
      responses: new Map(
        codes.flatMap(({ id }, index) => {
          const response = assessment.responses.get(id);
          const lastTime = last[index];
          if (lastTime === null || lastTime.kind === "notAssessed") {
            return response === undefined ? [] : [[id, response] as const];
          }
          const { entry = NOT_ASSESSED, comment = "", evidence = "" } = response ?? {};
          return [[id, { entry, comment, evidence, lastTime }] as const];
        }),
      ),
      valueCodeTargets: new Map(
        withTargets.map((id) => [id, assessment.framework.levels[0].value]),
      ),
      targets: new Map(areas.map((id) => [id, assessment.framework.levels[1].value])),
    }));
});

/** The assessment that begins with it. */
function begun(earlier: Assessment, file = "2025.xlsx"): Assessment {
  const carried = carryForward(
    earlier,
    file,
    earlier.framework,
    placesOf(earlier.framework, earlier.framework),
  );
  return { ...earlier, ...carried, details: { ...earlier.details, date: "" } };
}

/** A level that cannot be chosen for the value code is no level, in an assessment as in a cell. */
const asChosen = (
  id: string,
  entry: LevelEntry | undefined,
  framework: Framework,
): LevelEntry | undefined => {
  const code = valueCodeOf(framework, id);
  return entry?.kind === "level" && !(code && isOffered(entry.value, framework, code))
    ? { kind: "notALevel", text: entryLabel(entry, framework) }
    : entry;
};

/** What is in the assessment, by value code, whoever said it. */
const saidIn = ({ framework, responses }: Assessment): unknown =>
  [...responses]
    .filter(([, response]) => hasContent(response))
    .map(([id, { entry, lastTime, comment, evidence, flag }]) => [
      id,
      asChosen(id, entry.kind === "notAssessed" ? lastTime : entry, framework),
      comment,
      evidence,
      flag,
    ])
    .sort();

test("What is carried forward never counts in any score, and says nothing is assessed.", () => {
  fc.assert(
    fc.property(earlierArbitrary, (earlier) => {
      const { overall, themes } = scoreAssessment(begun(earlier));
      const nothing = scoreAssessment({ ...begun(earlier), responses: new Map() });
      expect(overall).toEqual(nothing.overall);
      expect(themes.map(({ weakest }) => weakest)).toEqual(themes.map(() => null));
    }),
  );
});

test("Nothing is lost: levels, comments, targets and dates come along.", () => {
  fc.assert(
    fc.property(earlierArbitrary, (earlier) => {
      const now = begun(earlier);
      expect(saidIn(now)).toEqual(saidIn(earlier));
      expect(now.targets).toEqual(earlier.targets);
      expect(now.valueCodeTargets).toEqual(earlier.valueCodeTargets);
      for (const [id, response] of earlier.responses) {
        if (now.responses.get(id)?.lastTime === undefined) continue;
        const isNew = response.entry.kind !== "notAssessed";
        expect(carriedDate(id, now)).toBe(isNew ? "2025-03-12" : "2024-03-12");
      }
    }),
  );
});

test("Taking over twice is the same as once.", () => {
  fc.assert(
    fc.property(earlierArbitrary, (earlier) => {
      const once = begun(earlier);
      expect(begun(once, "another.xlsx")).toEqual(once);
    }),
  );
});

test("Confirming what was said counts it as it counted then.", () => {
  fc.assert(
    fc.property(earlierArbitrary, (earlier) => {
      const now = begun(earlier);
      const confirmed = new Map(
        [...now.responses].map(([id, response]): readonly [string, Response] => [
          id,
          { ...response, entry: carriedEntry(response, now) ?? response.entry },
        ]),
      );
      const then = new Map(
        [...earlier.responses].map(([id, response]): readonly [string, Response] => [
          id,
          response.entry.kind === "notAssessed"
            ? { ...response, entry: response.lastTime ?? response.entry }
            : response,
        ]),
      );
      expect(scoreAssessment({ ...now, responses: confirmed }).overall).toEqual(
        scoreAssessment({ ...earlier, responses: then }).overall,
      );
      expect(carriedCounts({ ...now, responses: confirmed }).toReview).toBe(0);
    }),
  );
});

test("Counts say how many are to be reviewed, and how many were confirmed without a change.", () => {
  const now = begun(
    assessmentOf(framework, { levels: { "TA1.1": 2, "TA1.2": 3, "TA1.3": "n/a" } }),
  );
  const confirm = (id: string, entry: LevelEntry): Assessment => {
    const response = now.responses.get(id);
    if (response === undefined) throw new Error("Nothing was carried forward.");
    return { ...now, responses: new Map([...now.responses, [id, { ...response, entry }]]) };
  };
  expect(carriedCounts(now)).toEqual({ toReview: 3, unchanged: 0 });
  expect(carriedCounts(confirm(first.id, { kind: "level", value: 2 }))).toEqual({
    toReview: 2,
    unchanged: 1,
  });
  expect(carriedCounts(confirm(second.id, { kind: "level", value: 2 }))).toEqual({
    toReview: 2,
    unchanged: 0,
  });
  expect(carriedCounts(confirm(third.id, { kind: "notApplicable" }))).toEqual({
    toReview: 2,
    unchanged: 1,
  });
});

test("With departments, levels come from these and nothing is to be reviewed.", () => {
  const now = begun(assessmentOf(framework, { levels: { "TA1.1": 2 } }));
  const departments = { expected: ["Finance"], returns: [], agreed: new Map(), record: [] };
  expect(carriedCounts({ ...now, departments })).toEqual({ toReview: 0, unchanged: 0 });
});

test("A level that the newer scale does not have in the same words stays a text, never another level.", () => {
  const newer = {
    ...framework,
    levels: framework.levels.map((level) => ({ ...level, label: `${level.value} - Other` })),
  };
  const earlier = assessmentOf(framework, { levels: { "TA1.1": 2 } });
  const { responses } = carryForward(earlier, "2025.xlsx", newer, placesOf(framework, newer));
  expect(responses.get(first.id)?.lastTime).toEqual({
    kind: "notALevel",
    text: framework.levels[1].label,
  });
});

test("A newer version gets answers by id: the lowest of several with all comments, and what has no place is kept.", async () => {
  const earlier = await loadShippedFramework("nps-2018");
  const { newer, renamed, split, merged, moved, dropped } = madeUpVersion(earlier);
  const [one, other] = merged;
  const levels = [
    [renamed.ref, 2],
    [split.ref, 3],
    [one.ref, 4],
    [other.ref, 2],
    [moved.ref, 1],
    [dropped.ref, 5],
  ] as const;
  const was = assessmentOf(earlier, { levels: Object.fromEntries(levels) });
  const carried = carryForward(was, "2025.xlsx", newer, placesOf(earlier, newer));
  const lastOf = (id: string): LevelEntry | undefined => carried.responses.get(id)?.lastTime;
  const level = (value: number): LevelEntry => ({ kind: "level", value });
  expect(lastOf(`${renamed.id}-renamed`)).toEqual(level(2));
  expect(lastOf(`${split.id}-one`)).toEqual(level(3));
  expect(lastOf(`${split.id}-other`)).toEqual(level(3));
  expect(lastOf("together")).toEqual(level(2));
  expect(carried.responses.get("together")?.comment).toBe(
    [
      `${one.ref} ${one.title}: 4 - Leader. Because.`,
      `${other.ref} ${other.title}: 2 - Developing. Because.`,
    ].join("\n"),
  );
  expect(lastOf(moved.id)).toEqual(level(1));
  expect(lastOf("new")).toBeUndefined();
  expect(carried.withoutPlace).toEqual([
    expect.objectContaining({ ref: dropped.ref, level: "5 - Innovator", comment: "Because." }),
  ]);
});

describe("ticked criteria", () => {
  const own = withCriteria(makeTestFramework({ levels: 3, themes: 1, keyAreas: 1, valueCodes: 2 }));
  const [one, other] = allValueCodes(own);
  const ticked: Assessment = {
    ...assessmentOf(own, {}),
    responses: new Map([
      [
        one.id,
        {
          ...EMPTY,
          criteria: new Map([
            ["level-2-first", true],
            ["level-3-first", false],
          ]),
        },
      ],
    ]),
  };
  const withFewer = { ...one, criteria: one.criteria?.slice(0, 1) };
  const newer: Framework = {
    ...own,
    themes: own.themes.map((theme) => ({
      ...theme,
      keyAreas: theme.keyAreas.map((keyArea) => ({ ...keyArea, valueCodes: [withFewer, other] })),
    })),
  };

  test("come along where the criterion is still asked, and are kept without a place where not", () => {
    const carried = carryForward(ticked, "2025.xlsx", newer, placesOf(own, newer));
    expect([...(carried.responses.get(one.id)?.criteria ?? [])]).toEqual([["level-2-first", true]]);
    expect(carried.withoutPlace.map(({ title, level }) => [title, level])).toEqual([
      [`${one.title}: The first thing that level 3 asks for.`, "not met"],
    ]);
  });

  test("are kept without a place where value codes were merged", () => {
    const places = new Map([
      [one.id, [one.id]],
      [other.id, [one.id]],
    ]);
    const both: Assessment = {
      ...ticked,
      responses: new Map([...ticked.responses, [other.id, { ...EMPTY, comment: "Both." }]]),
    };
    const carried = carryForward(both, "2025.xlsx", own, places);
    expect(carried.responses.get(one.id)?.criteria).toBeUndefined();
    expect(carried.withoutPlace).toHaveLength(2);
  });
});
