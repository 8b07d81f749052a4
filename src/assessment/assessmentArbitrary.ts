/** fast-check arbitraries for assessments, to test laws that hold for every assessment. */
import fc from "fast-check";
import { allValueCodes, type Framework, type ValueCode } from "../framework/framework";
import { offeredLevels } from "../framework/offeredLevels";
import { makeTestFramework, makeUneven } from "../framework/testFramework";
import { NOT_ASSESSED, type Assessment, type LevelEntry, type Response } from "./assessment";
import { withoutExemplarRule } from "./testAssessment";

/**
 * Frameworks of 1 to 27 value codes with 3 to 12 levels starting at 0 or 1; some have an exemplar
 * rule, and in some not every level can be chosen for every value code.
 */
export const testFrameworkArbitrary: fc.Arbitrary<Framework> = fc
  .record({
    levels: fc.integer({ min: 3, max: 12 }),
    start: fc.constantFrom(0 as const, 1 as const),
    themes: fc.integer({ min: 1, max: 3 }),
    keyAreas: fc.integer({ min: 0, max: 3 }),
    valueCodes: fc.integer({ min: 1, max: 3 }),
    exemplarRule: fc.boolean(),
    uneven: fc.boolean(),
  })
  .map(({ exemplarRule, uneven, ...size }) => {
    const even = makeTestFramework(size);
    const framework = uneven ? makeUneven(even) : even;
    return exemplarRule ? framework : withoutExemplarRule(framework);
  });

/** A level that can be chosen for a value code; any level without one. */
export function levelArbitrary(framework: Framework, code?: ValueCode): fc.Arbitrary<LevelEntry> {
  return fc
    .constantFrom(...(code === undefined ? framework.levels : offeredLevels(framework, code)))
    .map(({ value }): LevelEntry => ({ kind: "level", value }));
}

/** Any entry that a level cell can give, and levels that cannot be chosen there. */
export function entryArbitrary(framework: Framework, code?: ValueCode): fc.Arbitrary<LevelEntry> {
  return fc.oneof(
    { arbitrary: levelArbitrary(framework, code), weight: 4 },
    fc.constant(NOT_ASSESSED),
    fc.constant<LevelEntry>({ kind: "notApplicable" }),
    fc.constantFrom("3-4", "99").map((text): LevelEntry => ({ kind: "notALevel", text })),
    fc.integer({ min: -2, max: 14 }).map((value): LevelEntry => ({ kind: "level", value })),
  );
}

/**
 * An assessment with any responses, some value codes without one, with or without "not applicable".
 */
export const assessmentArbitrary: fc.Arbitrary<Assessment> = testFrameworkArbitrary.chain(
  (framework) => {
    const responseTo = (code: ValueCode): fc.Arbitrary<Response> =>
      fc.record({
        entry: entryArbitrary(framework, code),
        comment: fc.constantFrom("", " ", "Because."),
        evidence: fc.constant(""),
      });
    const codes = allValueCodes(framework);
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
        .tuple(
          ...codes.map((code) =>
            fc.option(responseTo(code).map((value) => [code.id, value] as const)),
          ),
        )
        .map((entries) => new Map(entries.filter((entry) => entry !== null))),
      targets: fc.constant(new Map<string, number>()),
      officers: fc.constant(new Map<string, string>()),
      inShort: fc.constant(new Map<string, string>()),
    });
  },
);
