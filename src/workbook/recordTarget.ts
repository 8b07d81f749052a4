import type { TargetChange, TargetOutcome } from "./outcomes";
import { WorkbookTrouble } from "./troubles";

/** Writes the target of a key area. */
export function recordTarget(change: TargetChange): Promise<TargetOutcome> {
  return Promise.reject(new WorkbookTrouble(change.keyAreaId, "Being built."));
}
