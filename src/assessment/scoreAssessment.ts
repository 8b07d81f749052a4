import type { Framework, KeyArea, Theme, ValueCode } from "../framework/framework";
import { isOffered, mayBeNotApplicable, offeredTarget } from "../framework/offeredLevels";
import { NOT_APPLICABLE_LABEL, NOT_ASSESSED, type Assessment, type LevelEntry } from "./assessment";
import { councilLevel } from "./departments/councilLevel";
import { criteriaScore, differsFrom } from "./indicatedLevel";
import { entryLabel, levelLabel } from "./levelEntry";
import { problemOf } from "./problems";
import { scoreGroup } from "./scoreGroup";
import { headlineOf } from "./shownLevel";
import type { AssessmentScores, KeyAreaScore, ThemeScore, ValueCodeScore } from "./scores";
import { topLevel } from "./topLevel";

/**
 * All scores of an assessment: per value code, key area, theme and overall. A group's level is the
 * weakest among its assessed value codes. The source states that rule for one value code across the
 * council; applying it to groups is this product's choice. Responses to value codes that the
 * framework does not have are ignored.
 */
export function scoreAssessment(assessment: Assessment): AssessmentScores {
  const themes = assessment.framework.themes.map((theme) => scoreTheme(theme, assessment));
  const valueCodes = themes.flatMap(valueCodesOf);
  const top = topLevel(assessment.framework).value;
  const overall = scoreGroup(valueCodes, assessment.framework);
  return {
    overall,
    headline: headlineOf(overall, assessment.framework),
    themes,
    exemplars: valueCodes.filter(({ level }) => level === top),
  };
}

function valueCodesOf(theme: ThemeScore): readonly ValueCodeScore[] {
  return theme.keyAreas.flatMap(({ valueCodes }) => valueCodes);
}

function scoreTheme({ id, ref, title, keyAreas }: Theme, assessment: Assessment): ThemeScore {
  const scores = keyAreas.map((keyArea) => scoreKeyArea(keyArea, assessment));
  const valueCodes = scores.flatMap((keyArea) => keyArea.valueCodes);
  return { id, ref, title, keyAreas: scores, ...scoreGroup(valueCodes, assessment.framework) };
}

function scoreKeyArea(keyArea: KeyArea, assessment: Assessment): KeyAreaScore {
  const { id, ref, title } = keyArea;
  const target = assessment.targets.get(id) ?? null;
  const valueCodes = keyArea.valueCodes.map((valueCode) =>
    scoreValueCode(valueCode, target, assessment),
  );
  const group = scoreGroup(valueCodes, assessment.framework);
  const gap = gapTo(target, group.weakest);
  return { id, ref, title, target, gap, valueCodes, ...group };
}

function gapTo(target: number | null, level: number | null): number | null {
  return target === null || level === null ? null : target - level;
}

function scoreValueCode(
  valueCode: ValueCode,
  ofKeyArea: number | null,
  { framework, responses, details, valueCodeTargets, departments }: Assessment,
): ValueCodeScore {
  const { id, ref, title } = valueCode;
  const response = responses.get(id);
  const council = departments && councilLevel(id, departments, framework);
  const given = council?.entry ?? response?.entry ?? NOT_ASSESSED;
  const entry = standing(given, framework, valueCode, details.allowNotApplicable);
  const comment = response?.comment ?? "";
  const criteria = criteriaScore(valueCode, framework, response?.criteria);
  const differs = criteria !== undefined && differsFrom(criteria.indicated, entry);
  const problem = problemOf(entry, comment, framework, differs);
  const level = entry.kind === "level" ? entry.value : null;
  const own = valueCodeTargets?.get(id);
  const target =
    own ?? (ofKeyArea === null ? null : offeredTarget(ofKeyArea, framework, valueCode));
  return {
    id,
    ref,
    title,
    entry,
    level,
    label: labelOf(entry, framework),
    comment,
    evidence: response?.evidence ?? "",
    target,
    hasOwnTarget: own !== undefined,
    gap: gapTo(target, level),
    ...(problem === undefined ? {} : { problem }),
    ...(criteria === undefined ? {} : { criteria }),
    ...(council === undefined ? {} : { council }),
  };
}

/**
 * The entry as scored: a level that cannot be chosen for the value code, or "not applicable" where
 * it is not allowed, is not a level.
 */
function standing(
  entry: LevelEntry,
  framework: Framework,
  valueCode: ValueCode,
  allowNotApplicable: boolean,
): LevelEntry {
  const counts =
    (entry.kind !== "level" || isOffered(entry.value, framework, valueCode)) &&
    (entry.kind !== "notApplicable" || mayBeNotApplicable(valueCode, allowNotApplicable));
  return counts ? entry : { kind: "notALevel", text: entryLabel(entry, framework) };
}

function labelOf(entry: LevelEntry, framework: Framework): string | null {
  switch (entry.kind) {
    case "level":
      return levelLabel(entry.value, framework) ?? null;
    case "notApplicable":
      return NOT_APPLICABLE_LABEL;
    default:
      return null;
  }
}
