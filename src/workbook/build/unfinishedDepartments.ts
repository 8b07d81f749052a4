/** The departments of an unfinished build. */
import type { Departments } from "../../assessment/assessment";
import type { FoundAssessment } from "../read/answers/assessmentIn";
import type { AsTyped } from "../sheets/planContext";

interface UnfinishedDepartments {
  readonly departments: Departments | undefined;
  readonly typed: AsTyped["agreed"];
  /** True if the new sheets hold them, or there are none. */
  readonly isOnNewSheets: boolean;
}

/**
 * Those on the new sheets if all of these are made, otherwise those on the old sheets. A build that
 * was cut off before it wrote the departments that it was to bring in has lost them: their files are
 * there to be brought in again.
 */
export function unfinishedDepartments(
  old: FoundAssessment | undefined,
  added: FoundAssessment | undefined,
): UnfinishedDepartments {
  const of = (
    found: FoundAssessment | undefined,
  ): Omit<UnfinishedDepartments, "isOnNewSheets"> => ({
    departments: found?.assessment.departments,
    typed: found?.asTyped.agreed,
  });
  const isPlanned = added?.assessment.departments !== undefined;
  if (added !== undefined && isPlanned && added.departmentsGone.length === 0) {
    return { ...of(added), isOnNewSheets: true };
  }
  return { ...of(old), isOnNewSheets: !isPlanned && old?.assessment.departments === undefined };
}
