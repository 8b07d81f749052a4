import type { WorkbookCondition } from "../../../workbook/read/ReadOutcome";
import type { AssessmentService } from "../../AssessmentService";

/** What a person is told before they look at an assessment that they cannot do everything with. */
export type Gate = "newerVersion" | "readOnly" | "olderExcel";

/**
 * The next page that stands before the assessment; undefined where nothing is in the way any more.
 * @param passed those that the person has read and gone on from
 */
export function gateBefore(
  condition: WorkbookCondition,
  missingParts: ReturnType<AssessmentService["missingParts"]>,
  passed: ReadonlySet<Gate>,
): Gate | undefined {
  const standing: readonly (readonly [Gate, boolean])[] = [
    ["newerVersion", condition.format === "newer"],
    ["readOnly", condition.readOnly],
    ["olderExcel", missingParts.length > 0],
  ];
  return standing.find(([gate, stands]) => stands && !passed.has(gate))?.[0];
}
