import { shownLevelOf } from "../../assessment/shownLevel";
import type { GroupScore, Headline, KeyAreaScore } from "../../assessment/scores";
import type { Framework } from "../../framework/framework";
import { sheetText } from "../../workbook/plan/text/sheetText";
import { shownLevelText } from "../../workbook/plan/text/shownLevelText";

/** A level as far as it is certain. */
export interface ShownLevel {
  /** "2 - Developing", "2 so far", "not assessed", "too early to say" */
  readonly text: string;
  /** Index in the framework's levels; absent unless the level is certain. */
  readonly level?: number;
}

/** The level of a key area or theme as printed. */
export function groupLevel(group: GroupScore, framework: Framework): ShownLevel {
  return printedLevel(shownLevelOf(group, framework), framework);
}

/** A level with its text, and with its colour if it is certain. */
export function printedLevel(shown: Headline, framework: Framework): ShownLevel {
  const text = shownLevelText(shown, framework);
  if (shown.kind !== "certain") return { text };
  return { text, level: framework.levels.findIndex(({ value }) => value === shown.level) };
}

/** "3, 1 to go", "3, met so far", or "none set": the twin of the data sheet's formula. */
export function targetTextOf({ target, gap, provisional }: KeyAreaScore): string {
  if (target === null) return sheetText("target.none");
  if (gap === null) return String(target);
  if (gap > 0) return `${target}${sheetText("target.toGo", { gap })}`;
  return `${target}${sheetText(provisional ? "target.metSoFar" : "target.met")}`;
}
