import type { GroupScore } from "../../assessment/scores";
import type { Framework } from "../../framework/framework";

/**
 * How much is assessed and whether the level can still change, in the words of the Summary sheet.
 */
export function standingOf(group: GroupScore, framework: Framework): string {
  const { assessed, total, provisional, weakest } = group;
  if (assessed === 0) return `0 of ${total} value codes assessed.`;
  if (!provisional) return `All ${total} value codes assessed.`;
  const change =
    weakest === framework.levels[0].value
      ? "provisional, already at the lowest level."
      : "provisional, can only stay or fall.";
  return `${assessed} of ${total} value codes assessed: ${change}`;
}
