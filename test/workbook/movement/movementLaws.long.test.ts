/** On any pair of assessments the sheet Movement says what `compareAssessments` says. */
import fc from "fast-check";
import { assessmentArbitrary, entryArbitrary } from "../../../src/assessment/assessmentArbitrary";
import { earlierWith } from "../../../src/assessment/movement/testEarlier";
import type { Assessment, EarlierAssessment } from "../../../src/assessment/assessment";
import { newestFirst } from "../../../src/assessment/movement/earlierAssessments";
import { allValueCodes, type Framework } from "../../../src/framework/framework";
import { readAssessment } from "../../../src/workbook/read/readAssessment";
import { buildAnew } from "../../tools/buildInExcel";
import { expectedRows, shownRows } from "./movementSheet";

/** The framework as it was: some value codes worded differently, some with other ids. */
function olderThan(framework: Framework, kinds: readonly string[]): Framework {
  let index = 0;
  return {
    ...framework,
    version: "0.9",
    themes: framework.themes.map((theme) => ({
      ...theme,
      keyAreas: theme.keyAreas.map((keyArea) => ({
        ...keyArea,
        valueCodes: keyArea.valueCodes.map((code) => {
          const kind = kinds[index % kinds.length];
          index += 1;
          if (kind === "otherId") return { ...code, id: `${code.id}-then` };
          return kind === "otherWording" ? { ...code, description: "Other words." } : code;
        }),
      })),
    })),
  };
}

const pairs: fc.Arbitrary<readonly [Assessment, EarlierAssessment]> = assessmentArbitrary.chain(
  (now) =>
    fc
      .record({
        entries: fc.array(entryArbitrary(now.framework), { minLength: 1, maxLength: 9 }),
        kinds: fc.array(fc.constantFrom("same", "same", "otherId", "otherWording"), {
          minLength: 1,
          maxLength: 5,
        }),
        isOlder: fc.boolean(),
      })
      .map(({ entries, kinds, isOlder }) => {
        const framework = isOlder ? olderThan(now.framework, kinds) : now.framework;
        const responses = allValueCodes(framework).map(({ id }, index) => {
          const entry = entries[index % entries.length];
          return [id, { entry, comment: index % 2 === 0 ? "Then." : "", evidence: "" }] as const;
        });
        return [now, earlierWith(framework, new Map(responses))] as const;
      }),
);

const years: fc.Arbitrary<readonly [Assessment, readonly EarlierAssessment[]]> = pairs.chain(
  ([now, one]) =>
    fc.shuffledSubarray([2025, 2024, 2023, 2022, 2021, 2020], { minLength: 2 }).map((dates) => [
      now,
      dates.map((year, index) => ({
        ...one,
        file: `${year}.xlsx`,
        details: { ...one.details, date: `${year}-03-12` },
        responses: new Map([...one.responses].slice(index)),
      })),
    ]),
);

test("Of several, in whichever order they are given, and read back newest first", async () => {
  await fc.assert(
    fc.asyncProperty(years, async ([now, earlier]) => {
      const set = {
        name: "any",
        allowNotApplicable: now.details.allowNotApplicable,
        responses: now.responses,
      };
      const excel = await buildAnew(now.framework, { ...set, earlier });
      const found = await readAssessment();
      const rows = shownRows(excel.workbook());
      excel.close();
      expect(found?.earlier).toEqual(newestFirst(earlier));
      if (found !== undefined) expect(rows).toEqual(expectedRows(found));
      const other = await buildAnew(now.framework, { ...set, earlier: newestFirst(earlier) });
      expect(shownRows(other.workbook())).toEqual(rows);
      other.close();
    }),
    { numRuns: 15 },
  );
});

test("On any pair, also of two versions, and read back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(pairs, async ([now, earlier]) => {
      const excel = await buildAnew(now.framework, {
        name: "any",
        allowNotApplicable: now.details.allowNotApplicable,
        responses: now.responses,
        earlier: [earlier],
      });
      try {
        const found = await readAssessment();
        expect(found?.earlier).toEqual([earlier]);
        if (found !== undefined) expect(shownRows(excel.workbook())).toEqual(expectedRows(found));
      } finally {
        excel.close();
      }
    }),
    { numRuns: 40 },
  );
});
