/** What the report says of a set of councils. */
import type { Assessment } from "../../assessment/assessment";
import { byName, keyAreasOfSet, type Council } from "../../assessment/councils/councilSet";
import { scoreAssessment } from "../../assessment/scoreAssessment";
import { joinNames } from "../../text/joinNames";
import { reportText } from "../text/reportText";
import type { PaperCouncils } from "./paper";
import { paperLevel } from "./paperLevel";
import { groupLevel } from "./shownLevels";

/** Own levels beside those of other councils; anonymous ones are counted and not named. */
export function councilsOf(
  assessment: Assessment,
  councils: readonly Council[],
  isAnonymous: boolean,
): PaperCouncils {
  const { framework } = assessment;
  const own = scoreAssessment(assessment).themes.flatMap(({ keyAreas }) =>
    keyAreas.map((keyArea) => groupLevel(keyArea, framework)),
  );
  const count = councils.length;
  const names = joinNames(byName(councils).map(({ name }) => name));
  return {
    lines: [
      isAnonymous
        ? reportText("councils.anonymous", { count })
        : reportText("councils.all", { count, names }),
      reportText("councils.rule"),
    ],
    rows: keyAreasOfSet(councils, framework).map((keyArea, index) => ({
      ref: keyArea.ref,
      title: keyArea.title,
      own: own[index],
      lowest: paperLevel(keyArea.lowest, framework),
      middle: paperLevel(keyArea.middle, framework),
      highest: paperLevel(keyArea.highest, framework),
      counts: keyArea.counts,
      notCounted: keyArea.notCounted,
    })),
  };
}
