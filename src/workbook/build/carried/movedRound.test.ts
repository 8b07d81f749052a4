import type { Assessment, EarlierAssessment } from "../../../assessment/assessment";
import { assessmentOf } from "../../../assessment/testAssessment";
import { movementsOf } from "../../../assessment/movement/earlierAssessments";
import { allValueCodes, type Framework } from "../../../framework/framework";
import { makeTestFramework } from "../../../framework/testFramework";
import { movedRound } from "./movedRound";

const oldest = { ...makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 3 }), version: "1" };
const [first, second, third] = allValueCodes(oldest).map(({ id }) => id);

/** A version whose value codes have other ids. */
function renamed(version: string, ids: ReadonlyMap<string, string>): Framework {
  return {
    ...oldest,
    version,
    themes: oldest.themes.map((theme) => ({
      ...theme,
      keyAreas: theme.keyAreas.map((keyArea) => ({
        ...keyArea,
        valueCodes: keyArea.valueCodes.map((code) => ({
          ...code,
          id: ids.get(code.id) ?? code.id,
        })),
      })),
    })),
  };
}

const present = renamed("2", new Map([[first, "two"]]));
const newer = renamed("3", new Map([[first, "three"]]));

function roundOf(framework: Framework, places?: EarlierAssessment["places"]): EarlierAssessment {
  const { details, responses } = assessmentOf(framework, {
    levels: Object.fromEntries(allValueCodes(framework).map(({ ref }) => [ref, 2])),
  });
  const file = `${framework.version}.xlsx`;
  const base = {
    file,
    added: "2026-05-14T10:42",
    fingerprint: "7F3A",
    framework,
    details,
    responses,
  };
  return places === undefined ? base : { ...base, places };
}

/** Answered by the present version, but for the last value code. */
const now: Assessment = assessmentOf(present, {
  levels: Object.fromEntries(
    allValueCodes(present)
      .slice(0, 2)
      .map(({ ref }) => [ref, 3]),
  ),
});
/** As a person said: the renamed one is recognised, the second has no place. */
const places = new Map<string, readonly string[]>([
  ["two", ["three"]],
  [second, []],
  [third, []],
]);

test.each<[string, EarlierAssessment, EarlierAssessment["places"]]>([
  [
    "of the present version follows what a person said, and keeps ids that nobody was asked about",
    roundOf(present),
    new Map([
      ["two", ["three"]],
      [second, []],
      [third, [third]],
    ]),
  ],
  [
    "of an older version goes its own way first",
    roundOf(oldest, new Map([[first, ["two"]]])),
    new Map([
      [first, ["three"]],
      [second, []],
      [third, [third]],
    ]),
  ],
  ["of the newer version needs no way", roundOf(newer, new Map([["three", ["two"]]])), undefined],
])("A round %s.", (_what, round, expected) => {
  expect(movedRound(round, now, newer, places).places).toEqual(expected);
});

test("Where the newer version says itself where a round belongs, it is followed.", () => {
  const saying = { ...newer, supersedes: [{ version: "1", places: new Map() }] };
  expect(movedRound(roundOf(oldest), now, saying, places).places).toBeUndefined();
});

test("After the move, the round is compared with the answers in their new places.", () => {
  const moved = {
    ...assessmentOf(newer, { levels: { "TA1.1": 3 } }),
    earlier: [movedRound(roundOf(present), now, newer, places)],
  };
  const [compared] = movementsOf(moved);
  const [{ valueCodes }] = compared.movement.themes[0].keyAreas;
  expect(valueCodes[0]).toMatchObject({ id: "three", before: { id: "two", level: 2 } });
});
