/** fast-check arbitraries for assessments, to test laws that hold for every assessment. */
import fc from "fast-check";
import { allValueCodes, type Framework } from "../framework/framework";
import { makeTestFramework } from "../framework/testFramework";
import { NOT_ASSESSED, type Assessment, type LevelEntry, type Response } from "./assessment";
import { withoutExemplarRule } from "./testAssessment";

/**
 * Frameworks of 1 to 27 value codes with 2 to 12 levels starting at 0 or 1; some have an exemplar
 * rule.
 */
export const testFrameworkArbitrary: fc.Arbitrary<Framework> = fc
  .record({
    levels: fc.integer({ min: 2, max: 10 }),
    start: fc.constantFrom(0 as const, 1 as const),
    themes: fc.integer({ min: 1, max: 3 }),
    keyAreas: fc.integer({ min: 0, max: 3 }),
    valueCodes: fc.integer({ min: 1, max: 3 }),
    exemplarRule: fc.boolean(),
  })
  .map(({ exemplarRule, ...size }) => {
    const framework = makeTestFramework(size);
    return exemplarRule ? framework : withoutExemplarRule(framework);
  });

/** A level of the framework. */
export function levelArbitrary(framework: Framework): fc.Arbitrary<LevelEntry> {
  return fc
    .constantFrom(...framework.levels)
    .map(({ value }): LevelEntry => ({ kind: "level", value }));
}

/** Any entry that a level cell can give. */
export function entryArbitrary(framework: Framework): fc.Arbitrary<LevelEntry> {
  return fc.oneof(
    { arbitrary: levelArbitrary(framework), weight: 4 },
    fc.constant(NOT_ASSESSED),
    fc.constant<LevelEntry>({ kind: "notApplicable" }),
    fc.constantFrom("3-4", "99").map((text): LevelEntry => ({ kind: "notALevel", text })),
    fc.integer({ min: -2, max: 12 }).map((value): LevelEntry => ({ kind: "level", value })),
  );
}

/**
 * An assessment with any responses, some value codes without one, with or without "not applicable".
 */
export const assessmentArbitrary: fc.Arbitrary<Assessment> = testFrameworkArbitrary.chain(
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
      officers: fc.constant(new Map<string, string>()),
      inShort: fc.constant(new Map<string, string>()),
    });
  },
);
