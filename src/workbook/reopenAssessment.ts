import { WorkbookTrouble } from "./troubles";

/** Makes it a draft again. */
export function reopenAssessment(note: string): Promise<void> {
  return Promise.reject(new WorkbookTrouble(note, "Being built."));
}
