import fc from "fast-check";
import { testFrameworkArbitrary } from "../../../assessment/assessmentArbitrary";
import type { Assessment } from "../../../assessment/assessment";
import { cellTextProblems } from "../../../assessment/cellTextProblems";
import { levelLabel } from "../../../assessment/levelEntry";
import { topLevelNeedsComment } from "../../../assessment/problems";
import { readinessOf, toSettleOf } from "../../../assessment/readiness";
import { scoreAssessment } from "../../../assessment/scoreAssessment";
import { allKeyAreas, allValueCodes, type Framework } from "../../../framework/framework";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { loadSample } from "./loadSample";
import { makeSample } from "./makeSample";
import { PROCUREMENT_SAMPLE } from "./procurementSample";
import { STATEMENT_SET_SAMPLE } from "./statementSetSample";

function assessmentOf(framework: Framework): Assessment {
  const { details, actions: _actions, ...entered } = makeSample(framework);
  return { framework, details: { ...details, date: "", status: "draft" }, ...entered };
}

describe("the sample of any framework", () => {
  test("has answers only for the framework's value codes, with levels and targets of its scale", () => {
    fc.assert(
      fc.property(testFrameworkArbitrary, (framework) => {
        const { responses, targets, actions } = makeSample(framework);
        expect([...responses.keys()]).toEqual(allValueCodes(framework).map(({ id }) => id));
        for (const { entry } of responses.values()) {
          if (entry.kind !== "level") continue;
          expect(levelLabel(entry.value, framework)).toBeDefined();
        }
        const keyAreas = allKeyAreas(framework).map(({ id }) => id);
        for (const [id, level] of targets) {
          expect(keyAreas).toContain(id);
          expect(levelLabel(level, framework)).toBeDefined();
        }
        const refs = allValueCodes(framework).map(({ ref }) => ref);
        for (const { ref } of actions) expect(refs).toContain(ref);
      }),
    );
  });

  test("is the same each time, and is marked as a sample", async () => {
    await fc.assert(
      fc.asyncProperty(testFrameworkArbitrary, async (framework) => {
        const sample = await loadSample(framework);
        expect(await loadSample(framework)).toEqual(sample);
        expect(sample.details.sample).toBe(true);
        expect(sample.details.organisation).toMatch(/\(sample\)$/);
      }),
      { numRuns: 20 },
    );
  });
});

const [procurement, statementSet] = shippedFrameworks();
const shipped = [
  ["the procurement strategy", procurement, PROCUREMENT_SAMPLE],
  ["the statement set", statementSet, STATEMENT_SET_SAMPLE],
] as const;

describe.each(shipped)("the sample of %s", (_, framework, answers) => {
  test("has a sign for every value code, and texts only for existing ones", () => {
    const signs = allKeyAreas(framework).map(({ id }) => [
      id,
      answers.levels[id]?.split(" ").length,
    ]);
    expect(signs).toEqual(
      allKeyAreas(framework).map(({ id, valueCodes }) => [id, valueCodes.length]),
    );
    const ids = allValueCodes(framework).map(({ id }) => id);
    for (const id of Object.keys(answers.words)) expect(ids).toContain(id);
    expect(Object.keys(answers.words).length).toBeGreaterThanOrEqual(15);
  });

  test("has something to show in every view", () => {
    const assessment = assessmentOf(framework);
    const scores = scoreAssessment(assessment);
    const { notALevel, caseStudy, noReason, flagged } = toSettleOf(assessment, scores);
    const needsComment = topLevelNeedsComment(framework);
    expect([notALevel, flagged].map(({ length }) => length)).toEqual([1, 1]);
    expect(caseStudy).toHaveLength(needsComment ? 1 : 0);
    expect(noReason).toHaveLength(1);
    expect(scores.exemplars.length).toBeGreaterThanOrEqual(2);
    expect(scores.overall.distribution.every((count) => count > 0)).toBe(true);
    expect(scores.overall.provisional).toBe(true);
    expect(readinessOf(assessment, [], scores).notAssessed.length).toBeGreaterThanOrEqual(2);
    const gaps = scores.themes.flatMap(({ keyAreas }) => keyAreas.map(({ gap }) => gap));
    expect(gaps.some((gap) => gap !== null && gap > 0)).toBe(true);
    expect(gaps.some((gap) => gap !== null && gap <= 0)).toBe(true);
  });

  test("has full sentences that fit a cell", () => {
    for (const { comment, evidence } of makeSample(framework).responses.values()) {
      expect(cellTextProblems("comment", comment)).toEqual([]);
      expect(cellTextProblems("evidence", evidence)).toEqual([]);
      if (comment !== "") expect(comment).toMatch(/^[A-Z].{15,240}\.$/);
    }
  });

  test("has actions with valid dates", () => {
    const { actions } = makeSample(framework);
    expect(actions.length).toBeGreaterThanOrEqual(2);
    for (const { due } of actions) expect(typeof due).toBe("number");
  });
});
