import fc from "fast-check";
import { allValueCodes } from "../framework/framework";
import { makeTestFramework, withCriteria } from "../framework/testFramework";
import { NOT_ASSESSED, type Assessment, type LevelEntry, type Response } from "./assessment";
import { assessmentArbitrary } from "./assessmentArbitrary";
import { fingerprintOf } from "./fingerprint";
import { assessmentOf, responseOf } from "./testAssessment";
import { anyText } from "../text/anyTextArbitrary";

const framework = makeTestFramework();
const assessment = assessmentOf(framework, {
  levels: { "TA1.1": 3, "TA1.2": "n/a", "TB1.1": "3-4" },
});

/** An assessment, the id of one of its value codes, and a different response to it. */
const changedAnswer = assessmentArbitrary.chain((one) =>
  fc.record({
    one: fc.constant(one),
    id: fc.constantFrom(...allValueCodes(one.framework).map(({ id }) => id)),
    response: fc.record<Response>({
      entry: fc.oneof(
        fc.integer({ min: 0, max: 10 }).map((value): LevelEntry => ({ kind: "level", value })),
        fc.string().map((text): LevelEntry => ({ kind: "notALevel", text })),
        fc.constant<LevelEntry>({ kind: "notApplicable" }),
        fc.constant(NOT_ASSESSED),
      ),
      comment: anyText(),
      evidence: fc.string(),
    }),
  }),
);

function withResponse(one: Assessment, id: string, response: Response): Assessment {
  return { ...one, responses: new Map([...one.responses, [id, response]]) };
}

describe("a fingerprint", () => {
  test("is the same on every machine and in every version of the add-in", async () => {
    // Submitted workbooks keep this value: changing it would report all of them as changed.
    expect(await fingerprintOf(assessment)).toBe("8120 1664 6A6F");
  });

  test("does not depend on the order in which the responses were read", async () => {
    await fc.assert(
      fc.asyncProperty(assessmentArbitrary, async (one) => {
        const backwards = { ...one, responses: new Map([...one.responses].reverse()) };
        const fingerprint = await fingerprintOf(one);
        expect(fingerprint).toMatch(/^[0-9A-F]{4} [0-9A-F]{4} [0-9A-F]{4}$/);
        expect(await fingerprintOf(backwards)).toBe(fingerprint);
      }),
    );
  });

  test("changes with every answer that changes, and only then", async () => {
    const empty: Response = { entry: NOT_ASSESSED, comment: "", evidence: "" };
    await fc.assert(
      fc.asyncProperty(changedAnswer, async ({ one, id, response }) => {
        const changed = withResponse(one, id, response);
        const isSame = isEqual(one.responses.get(id) ?? empty, response);
        expect((await fingerprintOf(changed)) === (await fingerprintOf(one))).toBe(isSame);
      }),
    );
  });

  test("changes when a text moves from comment to evidence", async () => {
    const [{ id }] = allValueCodes(framework);
    const entry = { kind: "level", value: 3 } as const;
    const commented = withResponse(assessment, id, { entry, comment: "p. 12", evidence: "" });
    const evidenced = withResponse(assessment, id, { entry, comment: "", evidence: "p. 12" });
    expect(await fingerprintOf(evidenced)).not.toBe(await fingerprintOf(commented));
  });

  test.each<[string, Assessment]>([
    [
      "flags",
      withResponse(assessment, allValueCodes(framework)[0].id, {
        ...responseOf({ kind: "level", value: 3 }),
        flag: "Look again",
      }),
    ],
    ["details", { ...assessment, details: { ...assessment.details, organisation: "Another" } }],
    ["targets", { ...assessment, targets: new Map([["theme-1-key-area-1", 4]]) }],
    [
      "answers without a value code in the framework",
      withResponse(assessment, "gone", responseOf({ kind: "level", value: 1 })),
    ],
  ])("does not depend on %s", async (_, other) => {
    expect(await fingerprintOf(other)).toBe(await fingerprintOf(assessment));
  });

  test.each<[string, Partial<typeof framework>]>([
    ["id", { id: "another" }],
    ["version", { version: "2" }],
  ])("depends on the framework's %s", async (_, change) => {
    const other = { ...assessment, framework: { ...framework, ...change } };
    expect(await fingerprintOf(other)).not.toBe(await fingerprintOf(assessment));
  });
});

function isEqual(one: Response, other: Response): boolean {
  return (
    one.comment === other.comment &&
    one.evidence === other.evidence &&
    one.entry.kind === other.entry.kind &&
    JSON.stringify(Object.entries(one.entry).sort()) ===
      JSON.stringify(Object.entries(other.entry).sort())
  );
}

test("ticked criteria are part of the fingerprint, in whatever order they were entered", async () => {
  const own = withCriteria(makeTestFramework());
  const [{ id }] = allValueCodes(own);
  const ticked = (...criteria: readonly (readonly [string, boolean])[]): Promise<string> =>
    fingerprintOf(
      withResponse(assessmentOf(own, {}), id, {
        ...responseOf(NOT_ASSESSED, ""),
        criteria: new Map(criteria),
      }),
    );
  const [one, other] = [["level-2-first", true] as const, ["level-2-second", false] as const];
  expect(await ticked(one, other)).toBe(await ticked(other, one));
  const all = [await ticked(one, other), await ticked(one), await ticked(other), await ticked()];
  expect(new Set(all).size).toBe(4);
});
