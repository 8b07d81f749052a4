import type { WorkbookCondition } from "../../../workbook/read/ReadOutcome";
import type { AssessmentService } from "../../AssessmentService";

/** What a person is told before they open an assessment with restrictions. */
export type Gate = "newerVersion" | "readOnly" | "olderExcel";

/**
 * The next page to show before the assessment; undefined if there is none left.
 * @param passed those that the person has read and continued from
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
