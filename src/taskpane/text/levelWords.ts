import type { LevelEntry } from "../../assessment/assessment";
import type { Headline } from "../../assessment/scores";
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

/** A group's level in words: "2 - Developing", "2 - Developing so far", "Not assessed". */
export function shownLevelWords(shown: Headline, framework: Framework): string {
  return soFarWords(shown, (level) => levelWords(level, framework));
}

/** The name of a group's level only: "Developing", "Developing so far". */
export function shownLevelName(shown: Headline, framework: Framework): string {
  return soFarWords(shown, (level) => levelName(level, framework));
}

/** A group's level as its number: "2", "2 so far". */
export function shownLevelNumber(shown: Headline): string {
  return soFarWords(shown, String);
}

function soFarWords(shown: Headline, words: (level: number) => string): string {
  switch (shown.kind) {
    case "certain":
      return words(shown.level);
    case "soFar":
      return text("level.soFar", { level: words(shown.level) });
    default:
      return text(`level.${shown.kind}`);
  }
}
