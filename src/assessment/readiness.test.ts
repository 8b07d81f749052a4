import fc from "fast-check";
import { allValueCodes } from "../framework/framework";
import { makeTestFramework, withCriteria } from "../framework/testFramework";
import type { Assessment, Response } from "./assessment";
import { assessmentArbitrary } from "./assessmentArbitrary";
import { readinessOf, toSettleOf } from "./readiness";
import { scoreAssessment } from "./scoreAssessment";
import { assessmentOf, entryOf, responseOf, withoutExemplarRule } from "./testAssessment";

const framework = makeTestFramework({ themes: 1, keyAreas: 2, valueCodes: 2 });
const [first, second, third, fourth] = allValueCodes(framework);
const level = (value: number) => ({ kind: "level", value }) as const;
const settled = responseOf(level(3));

function withResponses(responses: readonly (readonly [string, Response])[]): Assessment {
  return { ...assessmentOf(framework, {}), responses: new Map(responses) };
}

const answered = withResponses(allValueCodes(framework).map(({ id }) => [id, settled] as const));

function but(id: string, response: Response, allowNotApplicable = true): Assessment {
  return {
    ...answered,
    details: { ...answered.details, allowNotApplicable },
    responses: new Map([...answered.responses, [id, response]]),
  };
}

describe("what has to be settled", () => {
  test.each([
    [
      "a text that is not a level, quoted",
      "notALevel",
      but(second.id, responseOf({ kind: "notALevel", text: "3-4" })),
      { text: "The cell says \u201C3-4\u201D, which is not a level.", field: "entry" },
    ],
    [
      "a level outside the scale",
      "notALevel",
      but(second.id, responseOf(level(9))),
      { text: "The cell says \u201C9\u201D, which is not a level.", field: "entry" },
    ],
    [
      "not applicable where the assessment does not allow it",
      "notALevel",
      but(second.id, responseOf({ kind: "notApplicable" }), false),
      { text: "The cell says \u201Cnot applicable\u201D, which is not a level.", field: "entry" },
    ],
    [
      "the top level without a case study",
      "caseStudy",
      but(second.id, responseOf(level(5), " ")),
      { text: "Say what others could learn from.", field: "comment" },
    ],
    [
      "not applicable without a reason",
      "noReason",
      but(second.id, responseOf({ kind: "notApplicable" }, "")),
      { text: "Say why it is not applicable.", field: "comment" },
    ],
    [
      "a flag, in the person's own words",
      "flagged",
      but(second.id, { ...settled, flag: "Ask the contracts team. " }),
      { text: "Ask the contracts team.", field: "flag" },
    ],
  ] as const)("is %s", (_, group, assessment, expected) => {
    const { [group]: items, ...others } = toSettleOf(assessment);
    const { id, ref, title } = second;
    expect(items).toEqual([expect.objectContaining({ valueCodeId: id, ref, title, ...expected })]);
    expect(Object.values(others).flat()).toEqual([]);
  });

  test("includes a value code that has two rows", () => {
    const { twice } = toSettleOf(answered, scoreAssessment(answered), [third.id]);
    expect(twice.map(({ valueCodeId, field }) => [valueCodeId, field])).toEqual([
      [third.id, "entry"],
    ]);
  });

  test("includes no case study where the framework asks for none", () => {
    const without = withoutExemplarRule(framework);
    const top = { ...but(first.id, responseOf(level(5), "")), framework: without };
    expect(toSettleOf(top).caseStudy).toEqual([]);
  });

  test("comes in framework order, whatever the order of the responses", () => {
    const flagged = { ...settled, flag: "Look again" };
    const backwards = [fourth, third, second, first].map(({ id }) => [id, flagged] as const);
    expect(toSettleOf(withResponses(backwards)).flagged.map(({ ref }) => ref)).toEqual(
      [first, second, third, fourth].map(({ ref }) => ref),
    );
  });
});

describe("an assessment", () => {
  test("can be submitted when every value code is answered and nothing has to be settled", () => {
    expect(readinessOf(answered)).toEqual({ notAssessed: [], toSettleFirst: 0, ready: true });
  });

  test.each([
    ["with flags", but(first.id, { ...settled, flag: "Look again" })],
    ["with a reason for not applicable", but(first.id, responseOf({ kind: "notApplicable" }))],
  ])("can be submitted %s", (_, assessment) => {
    expect(readinessOf(assessment).ready).toBe(true);
  });

  test("cannot be submitted while value codes are not assessed, and says which", () => {
    const partly = withResponses([
      [first.id, settled],
      [third.id, responseOf({ kind: "notAssessed" })],
    ]);
    expect(readinessOf(partly)).toEqual({
      notAssessed: [second.id, third.id, fourth.id],
      toSettleFirst: 0,
      ready: false,
    });
  });

  test("cannot be submitted while a value code has two rows", () => {
    expect(readinessOf(answered, [first.id])).toEqual({
      notAssessed: [],
      toSettleFirst: 1,
      ready: false,
    });
  });

  test("is ready exactly when all is answered and no value code has a problem", () => {
    fc.assert(
      fc.property(assessmentArbitrary, (assessment) => {
        const scores = scoreAssessment(assessment);
        const codes = scores.themes.flatMap(({ keyAreas }) =>
          keyAreas.flatMap(({ valueCodes }) => valueCodes),
        );
        const { notAssessed, toSettleFirst, ready } = readinessOf(assessment);
        expect(ready).toBe(
          codes.every(({ label, problem }) => label !== null && problem === undefined),
        );
        expect(toSettleFirst).toBe(codes.filter(({ problem }) => problem !== undefined).length);
        const { assessed, total } = scores.overall;
        expect(notAssessed.length).toBe(total - assessed);
      }),
    );
  });
});

describe("criteria", () => {
  const framework = withCriteria(makeTestFramework({ levels: 3, themes: 1, keyAreas: 1 }));
  const assessed = (level: number, ticks: string, comment: string): Assessment => {
    const [code] = allValueCodes(framework);
    return {
      ...assessmentOf(framework, {}),
      responses: new Map([
        [
          code.id,
          {
            ...responseOf(entryOf(level), comment),
            criteria: new Map(ticks.split(" ").map((id) => [id, true] as const)),
          },
        ],
      ]),
    };
  };

  test("ask for a reason where the level is not the one they indicate, and keep it from being submitted", () => {
    const differing = assessed(1, "level-2-first level-2-second", " ");
    expect(toSettleOf(differing).differs.map(({ text }) => text)).toEqual([
      "Say why it is not 2 - Level two, which its criteria indicate.",
    ]);
    expect(readinessOf(differing).toSettleFirst).toBe(1);
  });

  test("ask for nothing with a reason, or where the level is the one they indicate", () => {
    expect(toSettleOf(assessed(1, "level-2-first level-2-second", "Not yet.")).differs).toEqual([]);
    expect(toSettleOf(assessed(2, "level-2-first level-2-second", "")).differs).toEqual([]);
    expect(toSettleOf(assessmentOf(framework, { levels: { "TA1.1": 3 } })).differs).toEqual([]);
  });

  test("leave the top level without a case study what it is", () => {
    const top = assessed(3, "level-2-first", "");
    expect(toSettleOf(top).caseStudy).toHaveLength(1);
    expect(toSettleOf(top).differs).toEqual([]);
  });

  test("are never scored", () => {
    const { overall } = scoreAssessment(assessed(1, "level-2-first level-2-second", ""));
    expect(overall.weakest).toBe(1);
  });
});
