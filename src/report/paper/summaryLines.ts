/** The sentences of the summary, in the words of the Summary sheet's formulas. */
import type { Framework } from "../../framework/framework";
import { isOwnKeyArea } from "../../framework/framework";
import { topLevel } from "../../assessment/topLevel";
import type { AssessmentScores, GroupScore, Headline, KeyAreaScore } from "../../assessment/scores";
import { shortTitle } from "../../workbook/sheets/data/planChartData";
import { saysWhatToDo } from "../../workbook/read/answers/actionsOf";
import { sheetText, type SheetTextKey } from "../../workbook/plan/text/sheetText";
import { reportText } from "../text/reportText";
import type { PaperAction } from "./paper";
import { ownTargetCounts } from "./ownTargets";
import { paperLevel } from "./paperLevel";

/** How many names the line of the strongest has. */
const MOST_STRONG = 2;

/** "Provisional: may fall, cannot rise.": whether the council's level can change. */
export function headlineNoteOf(headline: Headline, overall: GroupScore): string {
  switch (headline.kind) {
    case "certain":
      return sheetText(overall.provisional ? "summary.note.lowest" : "summary.note.full");
    default:
      return sheetText(`summary.note.${headline.kind}`);
  }
}

/** "59 value codes: 47 assessed, 9 not assessed, 1 not a level, 2 not applicable." */
export function countsOf({ assessed, total, notApplicable, notALevel }: GroupScore): string {
  const all = total + notApplicable;
  if (assessed > 0 && assessed === total) {
    return notApplicable === 0
      ? sheetText("summary.counts.all", { total })
      : sheetText("summary.counts.allApplicable", { all, total, notApplicable });
  }
  return [
    sheetText("summary.counts.some", { all, assessed }),
    unlessZero("summary.counts.notAssessed", total - assessed - notALevel),
    unlessZero("summary.counts.notALevel", notALevel),
    unlessZero("summary.counts.notApplicable", notApplicable),
    ".",
  ].join("");
}

/** "Targets: 2 met, 8 not met, 1 met so far, 1 not set. Individual value codes: 1 met, 2 not met." */
export function targetsOf(scores: AssessmentScores, word: string): string {
  const own = ownTargetCounts(scores);
  if (own === undefined) return groupTargetsOf(scores) ?? sheetText("summary.targets.none");
  const groups = groupTargetsOf(scores) ?? sheetText("summary.targets.onlyOwn", { word });
  return `${groups}${sheetText("summary.targets.own", { ...own })}`;
}

/** The targets of key areas; undefined if none is set. */
function groupTargetsOf(scores: AssessmentScores): string | undefined {
  const all = keyAreasOf(scores);
  const set = all.filter(({ target }) => target !== null);
  if (set.length === 0) return undefined;
  const reached = set.filter(({ gap }) => gap !== null && gap <= 0);
  const met = reached.filter(({ provisional }) => !provisional).length;
  return [
    sheetText("summary.targets", { met, notMet: set.length - reached.length }),
    unlessZero("summary.targets.metSoFar", reached.length - met),
    unlessZero("summary.targets.notSet", all.length - set.length),
    ".",
  ].join("");
}

/** How many value codes are at the lowest level given, and what that means. */
export function limitsOf({ overall, headline }: AssessmentScores, framework: Framework): string {
  const { assessed, weakest, limiting } = overall;
  const level = paperLevel(weakest, framework)?.label ?? "";
  const count = limiting.length;
  if (assessed === 0) return sheetText("summary.limits.nothing");
  if (weakest === topLevel(framework).value) return sheetText("summary.limits.top", { level });
  if (headline.kind !== "certain") return sheetText("summary.limits.soFar", { level, count });
  const key = count === assessed ? "summary.limits.all" : "summary.limits.lowest";
  return sheetText(key, { level, count });
}

/** How many actions there are, and how many value codes at the lowest level have one. */
export function proposalsOf(
  scores: AssessmentScores,
  framework: Framework,
  actions: readonly PaperAction[],
): string {
  const { overall } = scores;
  const said = actions.filter(saysWhatToDo);
  if (said.length === 0) return sheetText("summary.proposals.none");
  const some = sheetText("summary.proposals.some", { count: said.length });
  const level = paperLevel(overall.weakest, framework);
  if (level === null || level.value === topLevel(framework).value) return some;
  const refs = new Set(said.map(({ ref }) => ref.trim().toLowerCase()));
  const planned = keyAreasOf(scores)
    .flatMap(({ valueCodes }) => valueCodes)
    .filter(({ id, ref }) => overall.limiting.includes(id) && refs.has(ref.toLowerCase())).length;
  const values = { level: level.label, planned, count: overall.limiting.length };
  return `${some}${sheetText("summary.proposals.covered", values)}`;
}

/** "Strongest of those fully assessed: BC3 Managing strategic risk, at 3 - Mature." */
export function strongestOf(scores: AssessmentScores, framework: Framework): string {
  const word = framework.themes.every(isOwnKeyArea) ? "theme" : "key area";
  const all = keyAreasOf(scores);
  const whole = all.filter(({ provisional, assessed }) => !provisional && assessed > 0);
  const highest = whole.reduce<KeyAreaScore | undefined>(
    (best, one) => (best !== undefined && levelOf(best) >= levelOf(one) ? best : one),
    undefined,
  );
  if (highest === undefined) return reportText("strongest.none", { word });
  const label = paperLevel(highest.weakest, framework)?.label ?? "";
  const strongest = whole.filter(({ weakest }) => weakest === highest.weakest);
  if (strongest.length === all.length) return reportText("strongest.every", { word, label });
  const names = strongest.map(({ ref, title }) => `${ref} ${shortTitle(title)}`);
  const some = names.slice(0, MOST_STRONG).join("; ");
  const count = names.length - MOST_STRONG;
  return reportText("strongest", {
    names: count > 0 ? reportText("strongest.more", { names: some, count }) : some,
    label,
  });
}

function unlessZero(key: SheetTextKey, count: number): string {
  return count === 0 ? "" : sheetText(key, { count });
}

function keyAreasOf({ themes }: AssessmentScores): readonly KeyAreaScore[] {
  return themes.flatMap(({ keyAreas }) => keyAreas);
}

function levelOf({ weakest }: KeyAreaScore): number {
  return weakest ?? Number.NEGATIVE_INFINITY;
}
