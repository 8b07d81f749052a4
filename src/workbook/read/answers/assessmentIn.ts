/** The assessment in a workbook's cells, with the earlier ones that it is compared with. */
import type { Framework } from "../../../framework/framework";
import type { WorkbookCells } from "../../file/WorkbookCells";
import { assessmentWithoutEarlier, type AssessmentIn } from "./assessmentWithoutEarlier";
import { withEarlier } from "./withEarlier";

export type { AssessmentIn, FoundAssessment } from "./assessmentWithoutEarlier";

/**
 * Reads the assessment.
 * @param shipped frameworks to know the rows by where the hidden data sheet is gone
 */
export function assessmentIn(workbook: WorkbookCells, shipped: readonly Framework[]): AssessmentIn {
  const found = assessmentWithoutEarlier(workbook, shipped);
  return found.kind === "assessment" ? withEarlier(found, workbook) : found;
}
