import type { Headline } from "../../../assessment/scores";
import { levelLabel } from "../../../assessment/levelEntry";
import type { Framework } from "../../../framework/framework";
import { sheetText } from "./sheetText";

/** A group's level as the sheets show it: "2 - Developing", "2 so far", "too early to say". */
export function shownLevelText(shown: Headline, framework: Framework): string {
  switch (shown.kind) {
    case "certain":
      return levelLabel(shown.level, framework) ?? String(shown.level);
    case "soFar":
      return sheetText("level.soFar", { level: shown.level });
    default:
      return sheetText(`level.${shown.kind}`);
  }
}
