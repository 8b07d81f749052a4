import type { GroupScore } from "../../../assessment/scores";
import { text } from "../../text/text";

/** How far a group is from a target: "1 level to go"; empty while there is no target. */
export function gapWords(
  { weakest, provisional }: Pick<GroupScore, "weakest" | "provisional">,
  target: number | null,
): string {
  if (weakest === null) return text("targets.notAssessed");
  if (target === null) return "";
  const gap = target - weakest;
  if (gap > 0) return text("targets.toGo", { count: gap });
  if (gap < 0) return text("targets.above", { count: -gap });
  return text(provisional ? "targets.reachedSoFar" : "targets.reached");
}
