import type { Raise } from "../../assessment/raise";
import type { Framework } from "../../framework/framework";
import { levelWords } from "./levelWords";

/** What it takes to raise a group by one level: the way out comes before the list. */
export function raiseSentence(raise: Raise, subject: string, framework: Framework): string {
  switch (raise.kind) {
    case "nothingAssessed":
      return `Nothing is assessed here yet, so nothing holds ${subject} down.`;
    case "atTopLevel":
      return `Every assessed value code stands at ${levelWords(raise.level, framework)}, the top of the scale.`;
    case "raise": {
      const soFar = raise.provisional ? ", as far as it is assessed," : "";
      const first = `Raise ${these(raise.valueCodes.length)} below to level ${raise.to} and ${subject}${soFar} stands at ${levelWords(raise.to, framework)}.`;
      const then = raise.limitingThen.length;
      if (then === 0) return first;
      return `${first} Going beyond ${raise.to} would then take ${then} value ${then === 1 ? "code" : "codes"}.`;
    }
  }
}

function these(count: number): string {
  if (count === 1) return "the value code";
  return count === 2 ? "both value codes" : `all ${count} value codes`;
}
