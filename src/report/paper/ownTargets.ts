/** Targets of single value codes: the twins of the data sheet's formulas. */
import type { AssessmentScores, ValueCodeScore } from "../../assessment/scores";
import type { Framework } from "../../framework/framework";
import { fullTitles } from "../../framework/fullTitles";
import { sheetText } from "../../workbook/plan/text/sheetText";
import type { OwnTarget } from "./paper";
import { paperLevel } from "./paperLevel";

/** "2 met, 7 not met. Furthest from the target first."; empty if none is set. */
export function ownTargetsMetOf(scores: AssessmentScores): string {
  const counts = ownTargetCounts(scores);
  if (counts === undefined) return "";
  const order = below(withOwnTarget(scores)).length > 1;
  return [
    sheetText("summary.ownTargets.counts", { ...counts }),
    order ? sheetText("summary.ownTargets.order") : "",
  ].join("");
}

/** How many are met and not met, without those not applicable; undefined if none is set. */
export function ownTargetCounts(
  scores: AssessmentScores,
): { readonly met: number; readonly notMet: number } | undefined {
  const set = withOwnTarget(scores).filter(({ entry }) => entry.kind !== "notApplicable");
  if (set.length === 0) return undefined;
  const met = set.filter(({ gap }) => gap !== null && gap <= 0).length;
  return { met, notMet: set.length - met };
}

/** The value codes below their own target, furthest first, then in framework order. */
export function ownTargetsOf(scores: AssessmentScores, framework: Framework): readonly OwnTarget[] {
  const titles = fullTitles(framework);
  return [...below(withOwnTarget(scores))]
    .sort((one, other) => (other.gap ?? 0) - (one.gap ?? 0))
    .flatMap(({ id, ref, title, ...code }): readonly OwnTarget[] => {
      const level = paperLevel(code.level, framework);
      const target = paperLevel(code.target, framework);
      if (level === null || target === null) return [];
      const toGo = sheetText("summary.ownTargets.toGo", {
        target: target.label,
        gap: target.value - level.value,
      });
      return [{ ref, title: titles.get(id) ?? title, level, target, toGo }];
    });
}

function withOwnTarget({ themes }: AssessmentScores): readonly ValueCodeScore[] {
  return themes
    .flatMap(({ keyAreas }) => keyAreas)
    .flatMap(({ valueCodes }) => valueCodes)
    .filter(({ hasOwnTarget }) => hasOwnTarget);
}

function below(codes: readonly ValueCodeScore[]): readonly ValueCodeScore[] {
  return codes.filter(({ gap }) => gap !== null && gap > 0);
}
