import type { Assessment } from "../../../assessment/assessment";
import type {
  AssessmentScores,
  GroupScore,
  Headline,
  ValueCodeScore,
} from "../../../assessment/scores";
import { shownLevelOf } from "../../../assessment/shownLevel";
import type { GroupKey } from "../../context/views";
import { text } from "../../text/results/resultsText";

export interface ExplainedGroup {
  readonly title: string;
  /** How a sentence names it: "this key area". */
  readonly subject: string;
  readonly score: GroupScore;
  readonly shown: Headline;
  readonly valueCodes: readonly ValueCodeScore[];
}

/** The group for that key with its value codes; undefined if the framework no longer has it. */
export function groupOf(
  key: GroupKey,
  scores: AssessmentScores,
  { details, framework }: Assessment,
): ExplainedGroup | undefined {
  const themes = scores.themes;
  switch (key.kind) {
    case "overall":
      return {
        title: text(details.department === "" ? "why.council" : "why.department"),
        subject: text(details.department === "" ? "why.subject.council" : "why.subject.department"),
        score: scores.overall,
        shown: scores.headline,
        valueCodes: themes.flatMap(({ keyAreas }) => keyAreas.flatMap((area) => area.valueCodes)),
      };
    case "theme": {
      const theme = themes.find(({ id }) => id === key.id);
      return (
        theme && {
          title: theme.title,
          subject: text("why.subject.theme"),
          score: theme,
          shown: shownLevelOf(theme, framework),
          valueCodes: theme.keyAreas.flatMap(({ valueCodes }) => valueCodes),
        }
      );
    }
    case "keyArea": {
      const keyArea = themes.flatMap(({ keyAreas }) => keyAreas).find(({ id }) => id === key.id);
      return (
        keyArea && {
          title: keyArea.title,
          subject: text("why.subject.keyArea"),
          score: keyArea,
          shown: shownLevelOf(keyArea, framework),
          valueCodes: keyArea.valueCodes,
        }
      );
    }
  }
}

/** DOM id of the control that opens a group's explanation, used to return the focus. */
export function whyControlId(key: GroupKey): string {
  return key.kind === "overall" ? "why-overall" : `why-${key.kind}-${key.id}`;
}
