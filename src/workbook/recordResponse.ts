import type { RecordOutcome, ResponseChange } from "./outcomes";
import { WorkbookTrouble } from "./troubles";

/** Writes some of a value code's cells. */
export function recordResponse(change: ResponseChange): Promise<RecordOutcome> {
  return Promise.reject(new WorkbookTrouble(change.valueCodeId, "Being built."));
}
