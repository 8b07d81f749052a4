import type { Assessment } from "../../../assessment/assessment";
import type { WorkbookCondition } from "../../../workbook/read/ReadOutcome";
import { formatDateTime } from "../../../text/formatDate";
import { text } from "../../text/results/resultsText";

/** Whether the assessment is submitted, as sentences; none for a draft. */
export function submissionLines(
  { details, submission }: Assessment,
  { asSubmitted }: Pick<WorkbookCondition, "asSubmitted">,
): readonly string[] {
  if (submission === undefined) {
    return details.status === "final" ? [text("results.finalByHand")] : [];
  }
  const submitted = text("results.submitted", { when: formatDateTime(submission.on) });
  return asSubmitted ? [submitted] : [submitted, text("results.changedSince")];
}
