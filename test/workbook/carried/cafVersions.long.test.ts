/** Two real versions of a framework, in which refs were given to others: moved, and nothing lost. */
import {
  NOT_ASSESSED,
  type Assessment,
  type PlacelessAnswer,
  type Response,
} from "../../../src/assessment/assessment";
import { carriedCounts } from "../../../src/assessment/carried/carriedCounts";
import { proposePlaces } from "../../../src/assessment/versions/proposePlaces";
import { placesOf, type Places } from "../../../src/assessment/versions/placesOf";
import { assessmentOf, entryOf, responseOf } from "../../../src/assessment/testAssessment";
import { allValueCodes, type Framework } from "../../../src/framework/framework";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { readCells } from "../../../src/workbook/file/readCells";
import { assessmentIn } from "../../../src/workbook/read/answers/assessmentIn";
import { readCondition } from "../../../src/workbook/read/readAssessment";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { cafPlaces, cafVersions } from "../../tools/caf/cafVersions";
import { buildAnew, requestFor } from "../../tools/buildInExcel";
import { build } from "../build/building";

const { older, newer } = cafVersions();

const responses = new Map(
  allValueCodes(older).map(({ id, ref }, index): [string, Response] => [
    id,
    { ...responseOf(entryOf(index % 3), `${ref} in 3.2.`), evidence: `Evidence of ${ref}` },
  ]),
);

const answered = { ...assessmentOf(older, {}), responses };

/** What a person gets who confirms each best proposal, and never a reference alone. */
function bestProposals(assessment: Assessment, to: Framework): Places {
  const { settled, questions } = proposePlaces(assessment, to);
  return new Map([
    ...settled,
    ...questions.map(({ code, proposals: [best] }) => {
      const isProposed = best !== undefined && best.reason !== "ref";
      return [code.id, isProposed ? best.ids : []] as const;
    }),
  ]);
}

async function moved(
  places: Places,
): Promise<{ readonly assessment: Assessment; readonly saved: unknown; readonly checks: unknown }> {
  const excel = await buildAnew(older, { name: "3.2", allowNotApplicable: false, responses });
  try {
    const request = { ...requestFor(newer), whenPresent: "rebuild" as const, places };
    expect(await build(request)).toEqual({ kind: "built" });
    const outcome = await readCondition();
    if (outcome.kind !== "assessment") throw new Error(`It was read as ${outcome.kind}.`);
    expect(outcome.condition.problems).toEqual([]);
    const cells = readCells(await writeWorkbook(excel.workbook()));
    return {
      assessment: outcome.assessment,
      saved: assessmentIn(cells, []),
      checks: await checkWorkbook(),
    };
  } finally {
    excel.close();
  }
}

const codeOf = (framework: Framework, ref: string): string => {
  const found = allValueCodes(framework).find((code) => code.ref === ref);
  if (found === undefined) throw new Error(`There is no ${ref}.`);
  return found.id;
};

const commentsOf = ({ withoutPlace }: Assessment): readonly string[] =>
  (withoutPlace ?? []).map(({ comment }: PlacelessAnswer) => comment);

test.each([
  ["the best proposals", bestProposals(answered, newer), ["C2.a in 3.2.", "C2.b in 3.2."]],
  ["a map of its own", placesOf(older, newer, cafPlaces()), []],
])(
  "Nothing is lost with %s, and nothing counts before it is confirmed.",
  async (_what, places, none) => {
    const { assessment, saved, checks } = await moved(places);
    expect(assessment.framework.version).toBe("4.0");
    expect(commentsOf(assessment)).toEqual(none);
    for (const { id, ref } of allValueCodes(older)) {
      const homes = places.get(id) ?? [id];
      const found = homes.map((home) => assessment.responses.get(home));
      if (found.length === 0) continue;
      for (const one of found) {
        expect(one?.comment).toContain(`${ref} in 3.2.`);
        expect(one?.evidence).toContain(`Evidence of ${ref}`);
      }
    }
    expect([...assessment.responses.values()].map(({ entry }) => entry.kind)).not.toContain(
      "level",
    );
    expect(carriedCounts(assessment)).toEqual({
      toReview: new Set([...places.values()].flat()).size,
      unchanged: 0,
    });
    expect(saved).toMatchObject({
      assessment: {
        responses: assessment.responses,
        ...(none.length > 0 && { withoutPlace: assessment.withoutPlace }),
      },
      problems: [],
    });
    expect(checks).toEqual([]);
  },
);

test("Assurance goes with its words from A2.b to A2.c, never to the newcomer that has its reference.", async () => {
  const places = bestProposals(answered, newer);
  expect(places.get(codeOf(older, "A2.b"))).toEqual([codeOf(newer, "A2.c")]);
  const { assessment } = await moved(places);
  expect(assessment.responses.get(codeOf(newer, "A2.b"))).toEqual(responseOf(NOT_ASSESSED, ""));
  const assurance = assessment.responses.get(codeOf(newer, "A2.c"));
  const then = responses.get(codeOf(older, "A2.b"));
  expect(assurance).toMatchObject({ comment: then?.comment, lastTime: then?.entry });
});
