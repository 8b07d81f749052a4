/** Moves the focus within Assess. */
import type { LevelEntry } from "../../../assessment/assessment";
import type { Framework } from "../../../framework/framework";
import type { CarriedAnswer } from "./carriedAnswer";
import { cardId } from "./cardId";
import { FLAG } from "./FlagField";

/** The entry whose card takes the focus: the level chosen, otherwise that of last time. */
export function focusedEntry(entry: LevelEntry, carried: CarriedAnswer | undefined): LevelEntry {
  return entry.kind === "notAssessed" ? (carried?.confirms ?? entry) : entry;
}

/**
 * Puts the focus on the chosen card, otherwise on the first, and scrolls it into view.
 * @param scrolls false where the page is read from its top
 */
export function focusCards(entry: LevelEntry, framework: Framework, scrolls = true): void {
  // Not every level can be chosen for every value code.
  const entries = [
    entry,
    ...framework.levels.map(({ value }): LevelEntry => ({ kind: "level", value })),
  ];
  const cards = entries.map((one) => document.getElementById(cardId(one)));
  const card = cards.find((one) => one !== null);
  card?.focus({ preventScroll: true });
  if (scrolls) card?.closest("label")?.scrollIntoView?.({ block: "nearest" });
}

/** Puts the focus into a field; a flag's first word is selected, so that typing replaces it. */
export function focusField(id: string): void {
  const field = document.getElementById(id);
  field?.focus();
  if (id === FLAG && field instanceof HTMLInputElement) field.select();
}
