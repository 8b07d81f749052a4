import type { Framework } from "../../framework/framework";

/** A level in words, always number and name: "2 Developing"; "Not assessed" where there is none. */
export function levelWords(level: number | null, framework: Framework): string {
  if (level === null) return "Not assessed";
  return `${level} ${levelName(level, framework)}`;
}

/** The level's name alone: "Developing"; empty for a number outside the scale. */
export function levelName(level: number, framework: Framework): string {
  return framework.levels.find(({ value }) => value === level)?.name ?? "";
}
