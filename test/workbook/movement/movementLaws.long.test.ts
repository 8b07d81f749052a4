/** On any pair of assessments the sheet Movement says what `compareAssessments` says. */
import fc from "fast-check";
import { assessmentArbitrary, entryArbitrary } from "../../../src/assessment/assessmentArbitrary";
import { earlierWith } from "../../../src/assessment/movement/testEarlier";
import type { Assessment, EarlierAssessment } from "../../../src/assessment/assessment";
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
