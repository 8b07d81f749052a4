import type { Assessment } from "../../assessment/assessment";
import type { GroupScore } from "../../assessment/scores";
import { sheetText } from "../../workbook/plan/text/sheetText";
import { printedDate } from "./printedDate";

/**
 * When it was submitted or reopened, or that nobody submitted what is Final; empty for a draft that
 * was never submitted. The formula twin is `submissionText`.
 */
export function submissionOf(
  { details, submission, reopening }: Assessment,
  { total, assessed }: GroupScore,
): string {
  if (details.status === "final") {
    if (submission !== undefined) {
      const { on, fingerprint } = submission;
      const date = `${printedDate(on)}, ${on.slice(11, 16)}`;
      return sheetText("submission.submitted", { date, fingerprint });
    }
    const count = total - assessed;
    return count === 0
      ? sheetText("submission.byHand")
      : sheetText("submission.byHand.notAssessed", { count });
  }
  if (reopening === undefined) return "";
  const { on, note } = reopening;
  return sheetText("submission.reopened", { date: printedDate(on), note });
}
