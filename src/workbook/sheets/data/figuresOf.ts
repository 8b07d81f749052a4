import type { Assessment, LevelEntry } from "../../../assessment/assessment";
import { scoreAssessment } from "../../../assessment/scoreAssessment";

/** How a text of figures begins. */
export const FIGURES = "Levels ";

/**
 * The figures of an assessment as one text, equal to what the data sheet's formulas give: each
 * value code's level or the text in its place, and "!" if there is something to check. "Levels
 * 3,2!,,n/a".
 */
export function figuresOf(assessment: Assessment): string {
  const codes = scoreAssessment(assessment)
    .themes.flatMap((theme) => theme.keyAreas)
    .flatMap((keyArea) => keyArea.valueCodes);
  return `${FIGURES}${codes
    .map(({ entry, problem }) => `${signOf(entry)}${problem === undefined ? "" : "!"}`)
    .join(",")}`;
}

function signOf(entry: LevelEntry): string {
  switch (entry.kind) {
    case "level":
      return String(entry.value);
    case "notAssessed":
      return "";
    case "notApplicable":
      return "n/a";
    case "notALevel":
      return "not a level";
  }
}
