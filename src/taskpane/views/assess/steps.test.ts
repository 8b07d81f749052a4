import type { LevelEntry } from "../../../assessment/assessment";
import { stepsFrom, type Step } from "./steps";

const chosen: LevelEntry = { kind: "level", value: 2 };
const keeps = (): boolean => true;
const none: LevelEntry = { kind: "notAssessed" };

/** "aBcD": capitals have a level. */
const stepsOf = (letters: string): readonly Step[] =>
  [...letters].map((letter) => ({
    id: letter.toLowerCase(),
    entry: letter === letter.toLowerCase() ? none : chosen,
  }));

test.each([
  ["aBcD", "a", { index: 0, previous: undefined, next: "b", nextNotAssessed: "c", left: 2 }],
  ["aBcD", "c", { index: 2, previous: "b", next: "d", nextNotAssessed: "a", left: 2 }],
  ["aBcD", "d", { index: 3, previous: "c", next: undefined, nextNotAssessed: "a", left: 2 }],
  ["aBCD", "a", { index: 0, previous: undefined, next: "b", nextNotAssessed: undefined, left: 1 }],
  ["ABCD", "b", { index: 1, previous: "a", next: "c", nextNotAssessed: undefined, left: 0 }],
])("In %s, %s is followed by %o.", (letters, id, expected) => {
  const all = stepsOf(letters);
  expect(stepsFrom(id, all, { ids: all.map((step) => step.id), round: false, keeps })).toEqual(
    expected,
  );
});

test.each([
  ["b", undefined, "d"],
  ["c", "b", "d"],
  ["d", "b", undefined],
])("In a list of b and d, %s goes back to %s and on to %s.", (id, previous, next) => {
  const walk = { ids: ["b", "gone", "d"], round: false, keeps };
  expect(stepsFrom(id, stepsOf("abcde"), walk)).toMatchObject({ previous, next });
});

test.each([
  ["a", ["b", "d"], "d", "b"],
  ["d", ["b", "d"], "b", "b"],
  ["e", ["b", "d"], "d", "b"],
  ["d", ["d"], undefined, undefined],
  ["d", [], undefined, undefined],
])("Round %s in %o goes back to %s and on to %s.", (id, ids, previous, next) => {
  const steps = stepsFrom(id, stepsOf("abcde"), { ids, round: true, keeps });
  expect(steps).toMatchObject({ previous, next });
});

test("Only the value codes that are kept count as left.", () => {
  const walk = { ids: ["a", "c"], round: false, keeps: (id: string) => id === "a" || id === "c" };
  const steps = stepsFrom("a", stepsOf("abCde"), walk);
  expect(steps).toMatchObject({ next: "c", nextNotAssessed: undefined, left: 1 });
});
