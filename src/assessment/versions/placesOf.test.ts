/** Answers and movement between two versions of a framework. */
import fc from "fast-check";
import { allValueCodes, type Framework } from "../../framework/framework";
import { readFramework } from "../../framework/readFramework";
import { serializeFramework } from "../../framework/serializeFramework";
import { shippedFrameworks } from "../../framework/shippedFrameworks";
import { makeTestFramework } from "../../framework/testFramework";
import { compareAssessments } from "../movement/compareAssessments";
import type { ValueCodeMovement } from "../movement/movement";
import { assessmentOf } from "../testAssessment";
import { placesOf } from "./placesOf";
import { madeUpVersion } from "./testVersions";

const [earlier] = shippedFrameworks();
const { newer, renamed, split, merged, moved, dropped } = madeUpVersion(earlier);
const levels = (framework: Framework, level: (index: number) => number) =>
  Object.fromEntries(allValueCodes(framework).map(({ ref }, index) => [ref, level(index)]));
const before = assessmentOf(earlier, { levels: levels(earlier, (index) => (index % 5) + 1) });
const now = assessmentOf(newer, { levels: levels(newer, () => 5) });

function movementOf(id: string, map?: Parameters<typeof placesOf>[2]): ValueCodeMovement {
  const found = compareAssessments(now, before, map)
    .themes.flatMap(({ keyAreas }) => keyAreas.flatMap(({ valueCodes }) => valueCodes))
    .find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

test("The made-up version is a framework, and its map is read back.", () => {
  expect(readFramework(serializeFramework(newer), "made up")).toEqual({
    kind: "framework",
    framework: newer,
  });
});

test.each<[string, string, Partial<ValueCodeMovement["before"]> | undefined, string]>([
  ["renamed, it is compared", `${renamed.id}-renamed`, { id: renamed.id, level: 1 }, "up"],
  [
    "split, each half is shown with what it was",
    `${split.id}-one`,
    { id: split.id },
    "otherWording",
  ],
  ["split, the other half too", `${split.id}-other`, { id: split.id }, "otherWording"],
  ["merged, the lower level is shown", "together", { id: merged[0].id, level: 3 }, "otherWording"],
  ["moved to another key area, it is compared", moved.id, { level: 5 }, "same"],
  ["with the ref of one that was dropped, it is new", "new", undefined, "notInEarlier"],
])("A value code: %s.", (_what, id, was, change) => {
  const movement = movementOf(id);
  expect(movement.change.kind).toBe(change);
  if (was === undefined) expect(movement.before).toBeUndefined();
  else expect(movement.before).toMatchObject(was);
});

test("Only what has no place is listed as gone.", () => {
  expect(compareAssessments(now, before).gone.map(({ id }) => id)).toEqual([dropped.id]);
});

test("Without the map, what has another id is listed, never guessed by its ref.", () => {
  const bare = compareAssessments(now, before, new Map());
  expect(bare.gone.map(({ id }) => id)).toEqual(
    [renamed, split, ...merged, dropped].map(({ id }) => id),
  );
  expect(movementOf("new", new Map()).change.kind).toBe("notInEarlier");
});

/** Any map between two test frameworks, of ids that are there or not. */
const mapArbitrary = fc.integer({ min: 1, max: 4 }).chain((size) => {
  const one = makeTestFramework({ valueCodes: size });
  const other = { ...makeTestFramework({ valueCodes: 5 - size }), version: "2.0" };
  const ids = allValueCodes(other).map(({ id }) => id);
  const named = [...allValueCodes(one).map(({ id }) => id), "no-value-code"];
  return fc.record({
    one: fc.constant(one),
    other: fc.constant(other),
    map: fc
      .array(fc.tuple(fc.constantFrom(...named), fc.subarray(ids)), { maxLength: 6 })
      .map((entries) => new Map<string, readonly string[]>(entries)),
  });
});

test("Every earlier value code has places that exist, or is gone; none is in both.", () => {
  fc.assert(
    fc.property(mapArbitrary, ({ one, other, map }) => {
      const places = placesOf(one, other, map);
      const ids = new Set(allValueCodes(other).map(({ id }) => id));
      expect([...places.keys()]).toEqual(allValueCodes(one).map(({ id }) => id));
      for (const place of [...places.values()].flat()) expect(ids).toContain(place);
      const movement = compareAssessments(assessmentOf(other, {}), assessmentOf(one, {}), map);
      const shown = movement.themes.flatMap(({ keyAreas }) =>
        keyAreas.flatMap(({ valueCodes }) => valueCodes),
      );
      expect(shown.map(({ id }) => id)).toEqual([...ids]);
      const gone = new Set(movement.gone.map(({ id }) => id));
      for (const { before: was } of shown) expect(gone.has(was?.id ?? "")).toBe(false);
      for (const [id, to] of places) expect(gone.has(id)).toBe(to.length === 0);
    }),
  );
});

test("A map applied to what it has placed changes nothing.", () => {
  fc.assert(
    fc.property(mapArbitrary, ({ one, other, map }) => {
      const placed = new Set([...placesOf(one, other, map).values()].flat());
      const again = placesOf(other, other);
      for (const id of placed) expect(again.get(id)).toEqual([id]);
    }),
  );
});
