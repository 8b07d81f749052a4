/** The weakest levels of the council and its themes by round, for one small table of the report. */
import type { Assessment } from "../../assessment/assessment";
import { movementsOf } from "../../assessment/movement/earlierAssessments";
import type { GroupMovement } from "../../assessment/movement/movement";
import type { AssessmentScores, GroupScore } from "../../assessment/scores";
import { headlineOf, shownLevelOf } from "../../assessment/shownLevel";
import type { Framework } from "../../framework/framework";
import { sheetText } from "../../workbook/plan/text/sheetText";
import { reportText } from "../text/reportText";
import type { PaperRounds } from "./paperMovement";
import type { ShownLevel } from "./shownLevels";
import { printedDate } from "./printedDate";
import { printedLevel } from "./shownLevels";

/** More columns are too narrow on a portrait page; the sheet Movement has all rounds. */
const MOST_EARLIER = 4;

/** Undefined with fewer than two earlier assessments. */
export function paperRoundsOf(
  assessment: Assessment,
  { overall, themes }: AssessmentScores,
): PaperRounds | undefined {
  const { framework } = assessment;
  const newest = movementsOf(assessment).slice(0, MOST_EARLIER);
  if (newest.length < 2) return undefined;
  const rounds = [...newest].reverse();
  const then = (
    group: GroupMovement | undefined,
    theirs: Framework,
    shownOf: typeof headlineOf,
  ): ShownLevel | null =>
    group?.before === undefined || group.change.kind === "otherWording"
      ? null
      : printedLevel(shownOf(group.before, theirs), theirs);
  const now = (score: GroupScore, shownOf: typeof headlineOf): ShownLevel =>
    printedLevel(shownOf(score, framework), framework);
  return {
    heads: [
      ...rounds.map(({ earlier: { file, details } }) =>
        details.date === "" ? file : printedDate(details.date),
      ),
      reportText("movement.rounds.now"),
    ],
    rows: [
      {
        name: sheetText("movement.whole"),
        levels: [
          ...rounds.map(({ movement, earlier }) =>
            then(movement.overall, earlier.framework, headlineOf),
          ),
          now(overall, headlineOf),
        ],
      },
      ...themes.map((theme) => ({
        name: theme.title,
        levels: [
          ...rounds.map(({ movement, earlier }) =>
            then(
              movement.themes.find(({ id }) => id === theme.id),
              earlier.framework,
              shownLevelOf,
            ),
          ),
          now(theme, shownLevelOf),
        ],
      })),
    ],
  };
}
