import type { LevelEntry } from "../../../assessment/assessment";

/** DOM id of an entry's card. */
export function cardId(entry: LevelEntry): string {
  return entry.kind === "level" ? `level-${entry.value}` : `level-${entry.kind}`;
}
