/**
 * The assessment in a workbook's cells, with ticked criteria, the earlier ones that it is compared with
 * and who signed off.
 */
import type { Framework } from "../../../framework/framework";
import type { WorkbookCells } from "../../file/WorkbookCells";
import { assessmentWithoutEarlier, type AssessmentIn } from "./assessmentWithoutEarlier";
import { withCriteria } from "./withCriteria";
import { withEarlier } from "./withEarlier";
import { withSignOffs } from "./withSignOffs";

export type { AssessmentIn, FoundAssessment } from "./assessmentWithoutEarlier";

/**
 * Reads the assessment.
 * @param shipped frameworks to know the rows by where the hidden data sheet is gone
 */
export function assessmentIn(workbook: WorkbookCells, shipped: readonly Framework[]): AssessmentIn {
  const found = assessmentWithoutEarlier(workbook, shipped);
  if (found.kind !== "assessment") return found;
  return withSignOffs(withEarlier(withCriteria(found, workbook), workbook), workbook);
}
