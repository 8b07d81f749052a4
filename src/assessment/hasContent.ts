import type { Response } from "./assessment";

/** True if a person entered anything: a level, a comment, evidence or a flag; or if something was carried forward. */
export function hasContent({ entry, comment, evidence, flag = "", lastTime }: Response): boolean {
  return (
    entry.kind !== "notAssessed" ||
    comment !== "" ||
    evidence !== "" ||
    flag !== "" ||
    lastTime !== undefined
  );
}
