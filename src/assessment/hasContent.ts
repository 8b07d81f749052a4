import type { Response } from "./assessment";

/** True if a person entered anything: a level, a comment, evidence or a flag or criteria; or if something was carried forward. */
export function hasContent({
  entry,
  comment,
  evidence,
  flag = "",
  lastTime,
  criteria,
}: Response): boolean {
  return (
    entry.kind !== "notAssessed" ||
    comment !== "" ||
    evidence !== "" ||
    flag !== "" ||
    lastTime !== undefined ||
    (criteria !== undefined && criteria.size > 0)
  );
}
