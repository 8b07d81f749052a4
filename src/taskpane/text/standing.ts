import type { GroupScore } from "../../assessment/scores";
import type { Framework } from "../../framework/framework";
import { text } from "./text";

interface Standing {
  /** "Provisional:" or "Final:", set apart from the rest. */
  readonly word: string;
  readonly rest: string;
}

/** Whether a group's level may still change, and why: never a percentage. */
export function standingOf(group: GroupScore, framework: Framework): Standing {
  const { assessed, total, provisional, notApplicable, weakest } = group;
  if (total === 0 && notApplicable === 0) {
    return { word: text("standing.empty.word"), rest: text("standing.empty.rest") };
  }
  if (total === 0) {
    return {
      word: text("standing.notApplicable.word"),
      rest: text("standing.notApplicable.rest", { count: notApplicable }),
    };
  }
  if (assessed === 0) {
    return {
      word: text("standing.notAssessed.word"),
      rest: text("standing.notAssessed.rest", { total }),
    };
  }
  if (provisional) {
    const change = weakest === framework.levels[0].value ? "lowest" : "canFall";
    return {
      word: text("standing.provisional.word"),
      rest: text(`standing.provisional.${change}`, { assessed, total }),
    };
  }
  const leftOut = notApplicable === 0 ? "rest" : "leftOut";
  return {
    word: text("standing.final.word"),
    rest: text(`standing.final.${leftOut}`, { total, count: notApplicable }),
  };
}

/** "3 of 4" */
export function countOf({ assessed, total }: Pick<GroupScore, "assessed" | "total">): string {
  return text("standing.count", { assessed, total });
}
