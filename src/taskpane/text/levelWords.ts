import type { LevelEntry } from "../../assessment/assessment";
import type { Framework } from "../../framework/framework";
import { text } from "./text";

/** A level in the framework's own words: "2 - Developing"; "Not assessed" if there is none. */
export function levelWords(level: number | null, framework: Framework): string {
  if (level === null) return text("level.notAssessed");
  return framework.levels.find(({ value }) => value === level)?.label ?? String(level);
}

/** The level's name only: "Developing"; empty for a number outside the scale. */
export function levelName(level: number | null, framework: Framework): string {
  if (level === null) return text("level.notAssessed");
  return framework.levels.find(({ value }) => value === level)?.name ?? "";
}

/** A level entry in words: "2 - Developing", "Not applicable", "Not a level". */
export function entryWords(entry: LevelEntry, framework: Framework): string {
  return entry.kind === "level" ? levelWords(entry.value, framework) : text(`level.${entry.kind}`);
}
