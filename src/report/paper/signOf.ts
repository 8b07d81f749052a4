import { NOT_APPLICABLE_LABEL, type LevelEntry } from "../../assessment/assessment";
import { levelLabel } from "../../assessment/levelEntry";
import type { Framework } from "../../framework/framework";
import type { HeatmapTile } from "./paperHeatmap";

/** An entry's short sign, its words, and its level's index. */
export function signOf(
  entry: LevelEntry,
  framework: Framework,
): Pick<HeatmapTile, "sign" | "words" | "level"> {
  switch (entry.kind) {
    case "notAssessed":
      return { sign: "\u2013", words: "not assessed" };
    case "notApplicable":
      return { sign: "n/a", words: NOT_APPLICABLE_LABEL };
    case "notALevel":
      return { sign: "!", words: `not a level: ${entry.text}` };
    case "level":
      return {
        sign: String(entry.value),
        words: levelLabel(entry.value, framework) ?? String(entry.value),
        level: framework.levels.findIndex(({ value }) => value === entry.value),
      };
  }
}
