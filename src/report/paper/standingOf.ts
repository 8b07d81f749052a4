import type { GroupScore } from "../../assessment/scores";
import type { Framework } from "../../framework/framework";

/**
 * How much is assessed and whether the level can still change, in the words of the Summary sheet.
 */
export function standingOf(group: GroupScore, framework: Framework): string {
  const { assessed, total, provisional, weakest, notApplicable } = group;
  const leftOut = notApplicable === 0 ? "" : ` ${notApplicable} not applicable.`;
  if (assessed === 0) return `0 of ${total} value codes assessed.${leftOut}`;
  if (!provisional) return `All ${total} value codes assessed.${leftOut}`;
  const change =
    weakest === framework.levels[0].value
      ? "Provisional, already the lowest level."
      : "Provisional: may fall, cannot rise.";
  return `${assessed} of ${total} value codes assessed. ${change}${leftOut}`;
}
