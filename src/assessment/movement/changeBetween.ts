import type { LevelEntry } from "../assessment";
import type { Change } from "./movement";

/** What happened between two entries of a value code that means the same in both. */
export function changeBetween(before: LevelEntry, now: LevelEntry): Change {
  if (before.kind === "notApplicable") {
    return { kind: now.kind === "notApplicable" ? "notApplicable" : "applicableAgain" };
  }
  if (now.kind === "notApplicable") return { kind: "newlyNotApplicable" };
  const levelOf = (entry: LevelEntry): number | null =>
    entry.kind === "level" ? entry.value : null;
  return changeOfLevel(levelOf(before), levelOf(now));
}

/** What happened between two levels; null is not assessed. */
export function changeOfLevel(before: number | null, now: number | null): Change {
  if (before === null) return { kind: now === null ? "notAssessed" : "newlyAssessed" };
  if (now === null) return { kind: "noLongerAssessed" };
  if (before === now) return { kind: "same" };
  return { kind: now > before ? "up" : "down", by: Math.abs(now - before) };
}
