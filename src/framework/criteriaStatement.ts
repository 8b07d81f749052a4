import type { LevelCriteria } from "./framework";

/** The statement of a level that has criteria alone: their list. Empty without criteria. */
export function criteriaStatement(
  criteria: readonly LevelCriteria[],
  level: number,
): readonly string[] {
  const own = criteria.find((one) => one.level === level);
  if (own === undefined) return [];
  const list = own.items.map(({ text }) => `\u2022 ${text}`);
  return own.needs === "any" && list.length > 1 ? ["At least one of these:", ...list] : list;
}
