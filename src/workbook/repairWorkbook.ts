import type { Finding } from "./outcomes";
import { WorkbookTrouble } from "./troubles";

/** Puts findings right. */
export function repairWorkbook(
  findingIds: readonly string[],
): Promise<{ readonly repaired: number; readonly left: readonly Finding[] }> {
  return Promise.reject(new WorkbookTrouble(findingIds.join(), "Being built."));
}
