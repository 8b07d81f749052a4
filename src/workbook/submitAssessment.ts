import type { SubmitOutcome } from "./outcomes";
import { WorkbookTrouble } from "./troubles";

/** Marks the assessment final and locks it. */
export function submitAssessment(): Promise<SubmitOutcome> {
  return Promise.reject(new WorkbookTrouble("Submit", "Being built."));
}
