import fc from "fast-check";
import { makeTestFramework } from "../../framework/testFramework";
import type { EarlierAssessment } from "../assessment";
import { newestFirst } from "./earlierAssessments";
import { roundProblem } from "./roundProblems";
import { earlierOf } from "./testEarlier";

const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 1 });

const rounds: fc.Arbitrary<readonly EarlierAssessment[]> = fc.uniqueArray(
  fc
    .record({
      file: fc.constantFrom("a.xlsx", "b.xlsx", "c.xlsx"),
      date: fc.constantFrom("", "2023-03-12", "2024-03-12", "2025-03-12"),
      fingerprint: fc.constantFrom("1", "2", "3"),
    })
    .map(({ fingerprint, ...given }) => ({ ...earlierOf(framework, {}, given), fingerprint })),
  { selector: (one) => JSON.stringify([one.file, one.details.date, one.fingerprint]) },
);

test("Rounds are newest first in whichever order they are given, those without a date last.", () => {
  const shuffled = rounds.chain((all) =>
    fc.shuffledSubarray([...all], { minLength: all.length }).map((other) => ({ all, other })),
  );
  fc.assert(
    fc.property(shuffled, ({ all, other }) => {
      const ordered = newestFirst(all);
      expect(newestFirst(other)).toEqual(ordered);
      const dates = ordered.map(({ details }) => details.date);
      expect(dates).toEqual([...dates].sort().reverse());
    }),
  );
});

test("Where no round has a problem, dates put them in one order; two with one see it from both sides.", () => {
  fc.assert(
    fc.property(rounds, (all) => {
      const problemOf = (one: EarlierAssessment) =>
        roundProblem(
          one,
          all.filter((other) => other !== one),
        );
      const problems = all.map(problemOf);
      const dates = all.map(({ details }) => details.date);
      if (problems.every((problem) => problem === undefined) && all.length > 1) {
        expect(new Set(dates).size).toBe(all.length);
        expect(dates).not.toContain("");
      }
      for (const [index, problem] of problems.entries()) {
        if (problem === undefined || problem.kind === "noDate") continue;
        expect(problemOf(problem.other)).toBeDefined();
        expect(problem.other).not.toBe(all[index]);
      }
    }),
  );
});

test.each([
  ["alone, it needs no date", { date: "" }, [], undefined],
  ["beside another, it does", { date: "" }, [{ date: "2024-03-12", fingerprint: "2" }], "noDate"],
  ["another of the same day", {}, [{ file: "b.xlsx", fingerprint: "2" }], "sameDate"],
  ["the same under another name", {}, [{ file: "b.xlsx" }], "twice"],
  ["the same, given another date", { date: "2024-03-12" }, [{}], "twice"],
  ["the same answers in another year", { date: "2024-03-12", file: "b.xlsx" }, [{}], undefined],
])("%s", (_what, given, others, kind) => {
  const make = (of: { date?: string; file?: string; fingerprint?: string }): EarlierAssessment => ({
    ...earlierOf(framework, {}, { file: "a.xlsx", ...of }),
    fingerprint: of.fingerprint ?? "1",
  });
  expect(roundProblem(make(given), others.map(make))?.kind).toBe(kind);
});
