/** Any assessment, for laws that hold on every one of them. */
import fc from "fast-check";
import { allValueCodes, type Framework } from "../framework/framework";
import { NOT_ASSESSED, type Assessment, type LevelEntry, type Response } from "./assessment";
import { smallFramework } from "./testAssessment";

const outlineArbitrary = fc.array(
  fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
  { minLength: 1, maxLength: 3 },
);

/** Frameworks of 1 to 36 value codes with 2 to 6 levels that start at 0 or 1. */
export const smallFrameworkArbitrary: fc.Arbitrary<Framework> = fc
  .record({
    outline: outlineArbitrary,
    lowest: fc.constantFrom(0, 1),
    steps: fc.integer({ min: 1, max: 4 }),
    exemplarRule: fc.constantFrom("", "Be a case study."),
  })
  .map(({ outline, lowest, steps, exemplarRule }) =>
    smallFramework(outline, { lowest, highest: lowest + steps, exemplarRule }),
  );

/** A level of the framework. */
export function levelArbitrary(framework: Framework): fc.Arbitrary<LevelEntry> {
  return fc
    .constantFrom(...framework.levels)
    .map(({ value }): LevelEntry => ({ kind: "level", value }));
}

/** Anything that can stand as the level of a value code. */
export function entryArbitrary(framework: Framework): fc.Arbitrary<LevelEntry> {
  return fc.oneof(
    { arbitrary: levelArbitrary(framework), weight: 4 },
    fc.constant(NOT_ASSESSED),
    fc.constant<LevelEntry>({ kind: "notApplicable" }),
    fc.constantFrom("3-4", "99").map((text): LevelEntry => ({ kind: "notALevel", text })),
    fc.integer({ min: -2, max: 9 }).map((value): LevelEntry => ({ kind: "level", value })),
  );
}

/** An assessment with any responses, some value codes without one; not applicable allowed or not. */
export const assessmentArbitrary: fc.Arbitrary<Assessment> = smallFrameworkArbitrary.chain(
  (framework) => {
    const response: fc.Arbitrary<Response> = fc.record({
      entry: entryArbitrary(framework),
      comment: fc.constantFrom("", " ", "Because."),
      evidence: fc.constant(""),
    });
    const ids = allValueCodes(framework).map(({ id }) => id);
    return fc.record({
      framework: fc.constant(framework),
      details: fc.boolean().map((allowNotApplicable) => ({
        organisation: "",
        department: "",
        date: "",
        status: "draft" as const,
        allowNotApplicable,
      })),
      responses: fc
        .tuple(...ids.map((id) => fc.option(response.map((value) => [id, value] as const))))
        .map((entries) => new Map(entries.filter((entry) => entry !== null))),
      targets: fc.constant(new Map<string, number>()),
    });
  },
);
