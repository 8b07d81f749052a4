import type { Response } from "./assessment";

/** True if a person entered anything: a level, a comment, evidence or a flag. */
export function hasContent({ entry, comment, evidence, flag = "" }: Response): boolean {
  return entry.kind !== "notAssessed" || comment !== "" || evidence !== "" || flag !== "";
}
