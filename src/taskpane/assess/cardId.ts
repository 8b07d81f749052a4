import type { LevelEntry } from "../../assessment/assessment";
import type { Framework } from "../../framework/framework";

/** DOM id of an entry's card. */
export function cardId(entry: LevelEntry): string {
  return entry.kind === "level" ? `level-${entry.value}` : `level-${entry.kind}`;
}

/** Puts the focus on the chosen card, else on the first, and brings it into view. */
export function focusCards(entry: LevelEntry, framework: Framework): void {
  const first: LevelEntry = { kind: "level", value: framework.levels[0].value };
  const card = document.getElementById(cardId(entry)) ?? document.getElementById(cardId(first));
  card?.focus({ preventScroll: true });
  card?.closest("label")?.scrollIntoView?.({ block: "nearest" });
}
