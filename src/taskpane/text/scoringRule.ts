import type { Framework } from "../../framework/framework";

/** How a level comes about, in a sentence; it says whose rule it is. */
export function scoringRule(framework: Framework): string {
  const rule =
    "A group stands at the weakest level among its assessed value codes, never an average.";
  const whose =
    framework.guidance.weakestLevelRule === ""
      ? "This rule is this workbook's own choice: the source has none."
      : "The source says so of one value code across the council; this workbook does the same for groups.";
  return `${rule} ${whose}`;
}
