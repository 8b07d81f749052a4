import type { GroupScore } from "../../assessment/scores";
import type { Framework } from "../../framework/framework";
import { reportText } from "../text/reportText";

/**
 * How much is assessed and whether the level can still change, in the words of the Summary sheet.
 */
export function standingOf(group: GroupScore, framework: Framework): string {
  const { assessed, total, provisional, weakest, notApplicable } = group;
  const leftOut =
    notApplicable === 0 ? "" : reportText("standing.notApplicable", { count: notApplicable });
  const isLowest = weakest === framework.levels[0].value;
  const key =
    assessed === 0
      ? "none"
      : !provisional
        ? "all"
        : isLowest
          ? "provisional.lowest"
          : "provisional";
  return reportText(`standing.${key}`, { assessed, total }) + leftOut;
}
