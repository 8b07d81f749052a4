/** Two real versions of a framework, in which refs were given to other value codes. */
import { compareAssessments } from "../../../src/assessment/movement/compareAssessments";
import type { Movement, ValueCodeMovement } from "../../../src/assessment/movement/movement";
import { earlierWith } from "../../../src/assessment/movement/testEarlier";
import { assessmentOf, entryOf, responseOf } from "../../../src/assessment/testAssessment";
import { placesOf } from "../../../src/assessment/versions/placesOf";
import { allValueCodes, type Framework } from "../../../src/framework/framework";
import { readAssessment } from "../../../src/workbook/read/readAssessment";
import { cafPlaces, cafVersions } from "../../tools/caf/cafVersions";
import { buildAnew } from "../../tools/buildInExcel";
import { expectedRows, shownRows } from "./movementSheet";

const { older, newer } = cafVersions();
const places = cafPlaces();

/** Refs that version 4.0 gives to an outcome of another id. */
const REUSED = ["A2.b", "C1.a", "C1.d", "C1.e", "C2.a", "D2.a"];

const levelsOf = (framework: Framework): Readonly<Record<string, number>> =>
  Object.fromEntries(
    allValueCodes(framework).map(({ ref }, index) => [ref, index % framework.levels.length]),
  );
const codesOf = ({ themes }: Movement): readonly ValueCodeMovement[] =>
  themes.flatMap(({ keyAreas }) => keyAreas.flatMap(({ valueCodes }) => valueCodes));

test("An outcome is never matched by its ref: six refs were given to others.", () => {
  const oldByRef = new Map(allValueCodes(older).map(({ ref, id }) => [ref, id]));
  const newByRef = new Map(allValueCodes(newer).map(({ ref, id }) => [ref, id]));
  const reused = [...oldByRef].filter(([ref, id]) => newByRef.has(ref) && newByRef.get(ref) !== id);
  expect(reused.map(([ref]) => ref)).toEqual(REUSED);
  const found = placesOf(older, newer);
  for (const [ref, id] of reused) {
    expect(found.get(id)).not.toContain(newByRef.get(ref));
  }
  const [assurance] = reused;
  expect(assurance).toEqual(["A2.b", "risk-management/assurance"]);
  // It stayed, under another ref; the newcomer that has its ref has no earlier level.
  for (const map of [undefined, places]) {
    expect(placesOf(older, newer, map).get("risk-management/assurance")).toEqual([
      "risk-management/assurance",
    ]);
    const movement = compareAssessments(
      assessmentOf(newer, { levels: levelsOf(newer) }),
      assessmentOf(older, { levels: levelsOf(older) }),
      map,
    );
    const threat = codesOf(movement).find(({ ref }) => ref === "A2.b");
    expect(threat).toMatchObject({
      id: "risk-management/understanding-threat",
      change: { kind: "notInEarlier" },
    });
    expect(threat?.before).toBeUndefined();
  }
});

test("Without a map 33 outcomes stay, 6 have no place and 8 are new; with it, none is without a place.", () => {
  const now = assessmentOf(newer, { levels: levelsOf(newer) });
  const before = assessmentOf(older, { levels: levelsOf(older) });
  const count = (movement: Movement): readonly number[] => {
    const added = codesOf(movement).filter(({ change }) => change.kind === "notInEarlier").length;
    return [codesOf(movement).length - added, movement.gone.length, added];
  };
  expect(count(compareAssessments(now, before))).toEqual([33, 6, 8]);
  expect(count(compareAssessments(now, before, places))).toEqual([39, 0, 2]);
  // Almost every outcome was worded anew: its level means something else, and is not compared.
  const kinds = codesOf(compareAssessments(now, before, places)).map(({ change }) => change.kind);
  expect(kinds.filter((kind) => !["otherWording", "notInEarlier"].includes(kind))).toHaveLength(1);
});

test.each([
  ["without a map", undefined],
  ["with a map", places],
])(
  "The sheet Movement says the same as the comparison, %s, and keeps both.",
  async (_what, map) => {
    const responses = new Map(
      allValueCodes(older).map(({ id, ref }, index) => [
        id,
        responseOf(entryOf(index % 3), `${ref} in 3.2.`),
      ]),
    );
    const earlier = {
      ...earlierWith(older, responses),
      ...(map === undefined ? {} : { places: map }),
    };
    const excel = await buildAnew(newer, {
      name: "4.0 after 3.2",
      allowNotApplicable: false,
      responses: new Map(
        allValueCodes(newer).map(({ id }, index) => [id, responseOf(entryOf((index + 1) % 3))]),
      ),
      earlier: [earlier],
    });
    const found = await readAssessment();
    const rows = shownRows(excel.workbook());
    excel.close();
    expect(found?.earlier).toEqual([earlier]);
    expect(rows).toEqual(found && expectedRows(found));
    const threat = rows.find(([ref]) => ref === "A2.b");
    expect(threat?.[1]).toBe("Understanding Threat");
    expect([threat?.[2], threat?.[4], threat?.[5]]).toEqual(["", "not in the earlier version", ""]);
    expect(rows.find(([, title]) => title === "Assurance")?.[5]).toBe("A2.b in 3.2.");
    const gone = rows.filter(([, , , , change]) => change === "no longer in the framework");
    expect(gone).toHaveLength(map === undefined ? 6 : 0);
  },
);
