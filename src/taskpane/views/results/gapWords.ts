import type { GroupScore } from "../../../assessment/scores";
import { text } from "../../text/results/resultsText";

/** How far a group is from a target: "1 to go", as the sheets say it; empty without a target. */
export function gapWords(
  { weakest, provisional }: Pick<GroupScore, "weakest" | "provisional">,
  target: number | null,
): string {
  if (weakest === null) return text("targets.notAssessed");
  if (target === null) return "";
  const gap = target - weakest;
  if (gap > 0) return text("targets.toGo", { count: gap });
  return text(provisional ? "targets.metSoFar" : "targets.met");
}
