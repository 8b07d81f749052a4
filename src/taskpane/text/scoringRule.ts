import type { Framework } from "../../framework/framework";
import { text } from "./text";

/** How a level comes about, in a sentence; it says whose rule it is. */
export function scoringRule({ guidance }: Framework): string {
  const whose = guidance.weakestLevelRule === "" ? "own" : "source";
  return text(`results.rule.${whose}`, { rule: text("results.rule") });
}
