import type { GroupScore } from "../../assessment/scores";
import type { Framework } from "../../framework/framework";

interface Standing {
  /** "Provisional" or "Final", set off from the rest. */
  readonly word: string;
  readonly rest: string;
}

/** Whether a group's level may still change, and why: never a percentage. */
export function standingOf(group: GroupScore, framework: Framework): Standing {
  const { assessed, total, provisional, notApplicable } = group;
  if (total === 0) {
    return notApplicable === 0
      ? { word: "Empty:", rest: "there are no value codes." }
      : { word: "Not applicable:", rest: `all ${notApplicable} value codes are left out.` };
  }
  if (assessed === 0) return { word: "Not assessed:", rest: `0 of ${total} have a level yet.` };
  if (provisional) {
    const change =
      group.weakest === framework.levels[0].value
        ? "already at the lowest level."
        : "so it can only stay or go down.";
    return { word: "Provisional:", rest: `${assessed} of ${total} assessed, ${change}` };
  }
  const leftOut = notApplicable === 0 ? "" : ` ${notApplicable} not applicable.`;
  return { word: "Final:", rest: `all ${total} assessed.${leftOut}` };
}

/** "3 of 4" */
export function countOf({ assessed, total }: GroupScore): string {
  return `${assessed} of ${total}`;
}
