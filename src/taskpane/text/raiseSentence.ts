import type { Raise } from "../../assessment/raise";
import type { Framework } from "../../framework/framework";
import { levelWords } from "./levelWords";
import { text } from "./results/resultsText";

/**
 * What it takes to raise a group by one level: the way to do it comes before the list.
 * @param subject how the sentence names the group: "this key area"
 */
export function raiseSentence(raise: Raise, subject: string, framework: Framework): string {
  switch (raise.kind) {
    case "nothingAssessed":
      return text("why.nothingAssessed", { subject });
    case "atTopLevel":
      return text("why.atTopLevel", { level: levelWords(raise.level, framework) });
    case "noHigherLevel":
      return text("why.noHigherLevel", {
        count: raise.valueCodes.length,
        level: levelWords(raise.level, framework),
      });
    case "raise": {
      const { to, provisional, limitingThen } = raise;
      const count = raise.valueCodes.length;
      const first = text(
        count === 1 ? "why.raise.one" : count === 2 ? "why.raise.both" : "why.raise.all",
        {
          count,
          to,
          subject: provisional ? text("why.soFar", { subject }) : subject,
          level: levelWords(to, framework),
        },
      );
      if (limitingThen.length === 0) return first;
      return `${first} ${text("why.beyond", { to, count: limitingThen.length })}`;
    }
  }
}
