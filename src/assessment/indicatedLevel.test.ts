import fc from "fast-check";
import type { Framework, LevelCriteria, ValueCode } from "../framework/framework";
import { makeTestFramework } from "../framework/testFramework";
import type { CriteriaMet } from "./assessment";
import { criteriaScore, differsFrom, indicatedLevel, isLevelMet } from "./indicatedLevel";

function criteriaOf(level: number, needs: LevelCriteria["needs"], count = 2): LevelCriteria {
  const items = Array.from({ length: count }, (_, index) => ({
    id: `${level}-${index + 1}`,
    text: `Criterion ${index + 1} of level ${level}.`,
  }));
  return { level, needs, items };
}

function metOf(yes: string, no = ""): CriteriaMet {
  const ids = (text: string): readonly string[] => text.split(" ").filter((id) => id !== "");
  return new Map([
    ...ids(yes).map((id) => [id, true] as const),
    ...ids(no).map((id) => [id, false] as const),
  ]);
}

function statementsOf({ levels }: Pick<Framework, "levels">): ValueCode["statements"] {
  return levels.map(({ label }) => [label]);
}

const framework = makeTestFramework({ levels: 4 });
const statements = statementsOf(framework);
/** Level 1 and level 3 have none. */
const criteria = [criteriaOf(2, "all"), criteriaOf(4, "any")];

test.each([
  { yes: "", no: "", indicated: "notAnswered" },
  { yes: "", no: "2-1", indicated: 1 },
  { yes: "2-1", no: "", indicated: 1 },
  { yes: "2-1 2-2", no: "", indicated: 2 },
  { yes: "2-1 2-2 4-2", no: "4-1", indicated: 4 },
  { yes: "4-1 4-2", no: "", indicated: 1 },
])("met $yes, not met $no: $indicated", ({ yes, no, indicated }) => {
  const found = indicatedLevel({ criteria, statements }, framework, metOf(yes, no));
  expect(found.kind === "level" ? found.value : found.kind).toBe(indicated);
});

test("where the lowest level has criteria that are not met, no level is indicated", () => {
  const own = [criteriaOf(1, "all"), criteriaOf(2, "all")];
  expect(indicatedLevel({ criteria: own, statements }, framework, metOf("1-1"))).toEqual({
    kind: "none",
  });
});

test("only a level differs, and only where a criterion is answered", () => {
  const two = { kind: "level", value: 2 } as const;
  expect(differsFrom({ kind: "level", value: 2 }, two)).toBe(false);
  expect(differsFrom({ kind: "level", value: 3 }, two)).toBe(true);
  expect(differsFrom({ kind: "none" }, two)).toBe(true);
  expect(differsFrom({ kind: "notAnswered" }, two)).toBe(false);
  expect(differsFrom({ kind: "none" }, { kind: "notAssessed" })).toBe(false);
});

test("met, answered and all criteria are counted", () => {
  expect(
    criteriaScore({ criteria, statements }, framework, metOf("2-1 gone", "4-1")),
  ).toMatchObject({
    met: 1,
    answered: 2,
    total: 4,
  });
  expect(criteriaScore({ statements }, framework)).toBeUndefined();
});

/** A scale, criteria at some of its levels, and answers to some of them. */
const casesArbitrary = fc
  .record({
    start: fc.constantFrom(0 as const, 1 as const),
    levels: fc.integer({ min: 2, max: 6 }),
  })
  .chain(({ start, levels }) => {
    const own = makeTestFramework({ levels, start });
    return fc
      .subarray([...own.levels], { minLength: 1 })
      .chain((some) =>
        fc.tuple(
          ...some.map(({ value }) =>
            fc
              .record({
                needs: fc.constantFrom("all" as const, "any" as const),
                count: fc.integer({ min: 1, max: 3 }),
              })
              .map(({ needs, count }) => criteriaOf(value, needs, count)),
          ),
        ),
      )
      .chain((of) => {
        const ids = of.flatMap(({ items }) => items.map(({ id }) => id));
        const answers = fc.tuple(...ids.map(() => fc.constantFrom(true, false, undefined)));
        return fc.record({
          own: fc.constant(own),
          of: fc.constant(of),
          answers: answers.map(
            (all): CriteriaMet =>
              new Map(
                ids.flatMap((id, index) => {
                  const isMet = all[index];
                  return isMet === undefined ? [] : [[id, isMet] as const];
                }),
              ),
          ),
          more: fc.constantFrom(...ids),
        });
      });
  });

test("a level is indicated only with all levels below it that have criteria, and never too low", () => {
  fc.assert(
    fc.property(casesArbitrary, ({ own, of, answers }) => {
      const found = indicatedLevel({ criteria: of, statements: statementsOf(own) }, own, answers);
      if (found.kind === "notAnswered") {
        expect(answers.size).toBe(0);
        return;
      }
      const value = found.kind === "level" ? found.value : -1;
      for (const one of of) if (one.level <= value) expect(isLevelMet(one, answers)).toBe(true);
      const next = of.find(({ level }) => level > value);
      expect(next !== undefined && isLevelMet(next, answers)).toBe(false);
    }),
  );
});

test("ticking more never lowers the level", () => {
  fc.assert(
    fc.property(casesArbitrary, ({ own, of, answers, more }) => {
      const rank = (met: CriteriaMet): number => {
        const found = indicatedLevel({ criteria: of, statements: statementsOf(own) }, own, met);
        return found.kind === "level" ? found.value : -1;
      };
      const ticked = new Map([...answers, [more, true] as const]);
      expect(rank(ticked)).toBeGreaterThanOrEqual(rank(answers));
    }),
  );
});
