/** The sentences below the summary's table, in the words of the Summary sheet's formulas. */
import type { AssessmentScores, KeyAreaScore } from "../../assessment/scores";
import { isOwnKeyArea, type Framework } from "../../framework/framework";
import { shortTitle } from "../../workbook/sheets/data/planChartData";
import { sheetText } from "../../workbook/text/sheetText";
import { paperLevel } from "./paperLevel";

/** Two names fit on one line of the sheet. */
const MOST_STRONG = 2;

/** "Strongest of those fully assessed: BC3 Managing strategic risk, at 3 - Mature." */
export function strongestOf(scores: AssessmentScores, framework: Framework): string {
  const word = framework.themes.every(isOwnKeyArea) ? "theme" : "key area";
  const all = keyAreasOf(scores);
  const whole = all.filter(({ provisional, assessed }) => !provisional && assessed > 0);
  const highest = whole.reduce<KeyAreaScore | undefined>(
    (best, one) => (best !== undefined && levelOf(best) >= levelOf(one) ? best : one),
    undefined,
  );
  if (highest === undefined) return `Strongest: no ${word} is fully assessed yet.`;
  const label = paperLevel(highest.weakest, framework)?.label ?? "";
  const strongest = whole.filter(({ weakest }) => weakest === highest.weakest);
  if (strongest.length === all.length) return `Strongest: every ${word} is at ${label}.`;
  const names = strongest.map(({ ref, title }) => `${ref} ${shortTitle(title)}`);
  const more = names.length > MOST_STRONG ? ` and ${names.length - MOST_STRONG} more` : "";
  return `Strongest of those fully assessed: ${names.slice(0, MOST_STRONG).join("; ")}${more}, at ${label}.`;
}

/** "Targets: 2 met, 8 not met, 1 not set." */
export function targetsOf(scores: AssessmentScores): string {
  const all = keyAreasOf(scores);
  const set = all.filter(({ target }) => target !== null).length;
  if (set === 0) return sheetText("summary.targets.none");
  const met = all.filter(({ gap }) => gap !== null && gap <= 0).length;
  const unset = all.length - set;
  const given = sheetText("summary.targets", { met, notMet: set - met });
  return `${given}${unset > 0 ? sheetText("summary.targets.notSet", { count: unset }) : ""}.`;
}

function keyAreasOf({ themes }: AssessmentScores): readonly KeyAreaScore[] {
  return themes.flatMap(({ keyAreas }) => keyAreas);
}

function levelOf({ weakest }: KeyAreaScore): number {
  return weakest ?? Number.NEGATIVE_INFINITY;
}
