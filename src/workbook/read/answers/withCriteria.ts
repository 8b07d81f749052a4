import { NOT_ASSESSED, type Response } from "../../../assessment/assessment";
import type { WorkbookCells } from "../../file/WorkbookCells";
import type { FoundAssessment } from "./assessmentWithoutEarlier";
import { criteriaIn } from "./criteriaIn";

/** What was found, with the ticks beside criteria in these cells. */
export function withCriteria(found: FoundAssessment, workbook: WorkbookCells): FoundAssessment {
  const { assessment, problems, asTyped } = found;
  const criteria = criteriaIn(workbook, assessment.framework);
  if (criteria === undefined) return found;
  const answers = new Map(found.answers);
  const responses = new Map(assessment.responses);
  for (const [id, met] of criteria.met) {
    const answer = answers.get(id);
    // Without its row, an answer is one that can no longer be read, not one of ticks alone.
    if (answer === undefined) continue;
    answers.set(id, { ...answer, response: { ...answer.response, criteria: met } });
    // With departments, the level of a row is a formula.
    const own: Response = responses.get(id) ?? { ...answer.response, entry: NOT_ASSESSED };
    responses.set(id, { ...own, criteria: met });
  }
  return {
    ...found,
    assessment: { ...assessment, responses },
    answers,
    asTyped: { ...asTyped, criteria: criteria.typed },
    criteriaGone: criteria.gone,
    problems: [...problems, ...criteria.problems],
  };
}
