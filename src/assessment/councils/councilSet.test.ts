import fc from "fast-check";
import { makeTestFramework } from "../../framework/testFramework";
import type { ShownLevel } from "../scores";
import { assessmentOf } from "../testAssessment";
import {
  anonymous,
  byName,
  councilOf,
  keyAreasOfSet,
  LEAST_ANONYMOUS,
  type Council,
} from "./councilSet";

const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 1 });

function council(name: string, level: ShownLevel, lot = name): Council {
  return { name, lot, levels: [level] };
}
const certain = (level: number): ShownLevel => ({ kind: "certain", level });

test.each([
  [[], null, null, null],
  [[4], 4, 4, 4],
  [[4, 2], 2, 2, 4],
  [[5, 1, 2], 1, 2, 5],
  [[5, 1, 2, 4], 1, 2, 5],
])("Of %j, lowest, middle and highest are %d, %d and %d.", (levels, lowest, middle, highest) => {
  const councils = levels.map((level, index) => council(String(index), certain(level)));
  expect(keyAreasOfSet(councils, framework)).toMatchObject([{ lowest, middle, highest }]);
});

test("A level that is not certain is not counted as any.", () => {
  const councils = [
    council("One", certain(3)),
    council("Two", { kind: "soFar", level: 2 }),
    council("Three", { kind: "notAssessed" }),
  ];
  expect(keyAreasOfSet(councils, framework)).toMatchObject([
    { lowest: 3, middle: 3, highest: 3, counts: [0, 0, 1, 0, 0], notCounted: 2 },
  ]);
});

test("The middle is always the level of a council, with at most half of them below it.", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), (levels) => {
      const councils = levels.map((level, index) => council(String(index), certain(level)));
      const [{ middle, counts }] = keyAreasOfSet(councils, framework);
      expect(levels).toContain(middle);
      expect(levels.filter((level) => level < (middle ?? 0)).length * 2).toBeLessThan(
        levels.length,
      );
      expect(counts.reduce((sum, one) => sum + one, 0)).toBe(levels.length);
    }),
  );
});

test("Anonymous councils have letters in the order of their lots.", () => {
  const councils = ["Ashby", "Borley", "Corby", "Derby", "Elton"].map((name, index) =>
    council(name, certain(index + 1), ["9", "3", "7", "1", "5"][index]),
  );
  const shown = anonymous(councils);
  expect(shown?.map(({ name }) => name)).toEqual(["A", "B", "C", "D", "E"]);
  expect(shown?.map(({ levels }) => levels[0])).toEqual([4, 2, 5, 3, 1].map(certain));
  expect(anonymous([...councils].reverse())).toEqual(shown);
  expect(JSON.stringify(shown)).not.toMatch(/Ashby|Borley|Corby|Derby|Elton|"[13579]"/);
});

test("Lots are drawn anew each time: each council of the same files is at every place.", () => {
  const names = ["Ashby", "Borley", "Corby", "Derby", "Elton"];
  const assessment = assessmentOf(framework, {});
  const places = names.map(() => new Set<string>());
  const lots = new Set<string>();
  // Of 300 draws, one place is empty once in 10^27.
  for (let draw = 0; draw < 300; draw += 1) {
    const drawn = names.map((name, index) => ({
      ...councilOf(assessment, name),
      levels: [certain(index + 1)],
    }));
    for (const { lot } of drawn) lots.add(lot);
    anonymous(drawn)?.forEach(({ levels }, index) => places[index].add(JSON.stringify(levels)));
  }
  expect(places.map(({ size }) => size)).toEqual(names.map(() => names.length));
  expect(lots.size).toBe(300 * names.length);
});

test("Fewer than five are never anonymous.", () => {
  const councils = Array.from({ length: LEAST_ANONYMOUS - 1 }, (_, index) =>
    council(String(index), certain(1)),
  );
  expect(anonymous(councils)).toBeUndefined();
  expect(byName([...councils].reverse())).toEqual(councils);
});
