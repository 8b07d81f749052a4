import type { FoundAssessment } from "./assessmentWithoutEarlier";

/** What was found, with whether the workbook has the sheet Answers. */
export function withAnswersTable(found: FoundAssessment, hasSheet: boolean): FoundAssessment {
  const { answersTable: _before, ...assessment } = found.assessment;
  return { ...found, assessment: hasSheet ? { ...assessment, answersTable: true } : assessment };
}
