import type { BuildOutcome } from "../../src/workbook/build/BuildOutcome";
import { troubleLine } from "./troubleLine";

/** Why no workbook was built, as one line. */
export function whyNotBuilt(outcome: Exclude<BuildOutcome, { readonly kind: "built" }>): string {
  switch (outcome.kind) {
    case "cancelled":
      return "The build was cancelled; nothing was written.";
    case "namesTaken":
      return `These sheet names are taken: ${outcome.sheets.join(", ")}.`;
    case "assessmentPresent":
      return `The workbook already holds an assessment: ${outcome.frameworkTitle}.`;
    case "failed":
      return troubleLine(outcome.trouble);
  }
}
