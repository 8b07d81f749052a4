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
  const leftOut = notApplicable === 0 ? "rest" : "leftOut";
  if (assessed === 0) {
    return {
      word: text("standing.notAssessed.word"),
      rest: text(`standing.notAssessed.${leftOut}`, { total, count: notApplicable }),
    };
  }
  if (provisional) {
    // With every value code assessed, only departments that have not answered keep it provisional.
    const isLowest = weakest === framework.levels[0].value;
    const change = assessed === total ? "departments" : isLowest ? "lowest" : "canFall";
    return {
      word: text("standing.provisional.word"),
      rest: text(`standing.provisional.${change}`, { assessed: assessedWords(group) }),
    };
  }
  return {
    word: text("standing.final.word"),
    rest: text(`standing.final.${leftOut}`, { total, count: notApplicable }),
  };
}

type Counts = Pick<GroupScore, "assessed" | "total" | "notApplicable">;

/** "40 of 58 assessed, 1 not applicable" */
export function assessedWords({ assessed, total, notApplicable }: Counts): string {
  const key = notApplicable === 0 ? "standing.assessed" : "standing.assessed.leftOut";
  return text(key, { assessed, total, count: notApplicable });
}

/** "3 of 4", "3 of 3, 1 n/a" where there is little room. */
export function countOf({ assessed, total, notApplicable }: Counts): string {
  const key = notApplicable === 0 ? "standing.count" : "standing.count.leftOut";
  return text(key, { assessed, total, count: notApplicable });
}
