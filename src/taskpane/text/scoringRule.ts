import type { Framework } from "../../framework/framework";
import { text } from "./text";

/** How a level is determined, in a sentence that says whose rule it is. */
export function scoringRule({ guidance }: Framework): string {
  const whose = guidance.weakestLevelRule === "" ? "own" : "source";
  return text(`results.rule.${whose}`, { rule: text("results.rule") });
}
