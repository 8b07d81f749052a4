import type { Assessment } from "../../src/assessment/assessment";
import type {
  AssessmentScores,
  GroupScore,
  KeyAreaScore,
  ThemeScore,
  ValueCodeScore,
} from "../../src/assessment/scores";

/** What `scores --json` prints: a fixed contract that other tools read. None is null. */
export function scoresJson({ framework, details }: Assessment, scores: AssessmentScores): object {
  return {
    framework: { id: framework.id, version: framework.version },
    organisation: details.organisation,
    department: details.department,
    status: details.status,
    overall: group(scores.overall),
    themes: scores.themes.map(theme),
  };
}

function group({ weakest, label, assessed, total, provisional, limiting }: GroupScore) {
  return { weakest, label, assessed, total, provisional, limiting };
}

function theme(score: ThemeScore) {
  const { id, title, keyAreas } = score;
  return { id, title, ...group(score), keyAreas: keyAreas.map(keyArea) };
}

function keyArea(score: KeyAreaScore) {
  const { id, title, valueCodes } = score;
  return { id, title, ...group(score), valueCodes: valueCodes.map(valueCode) };
}

function valueCode({ id, title, level, label, comment, problem }: ValueCodeScore) {
  return { id, title, level, label, comment, ...(problem === undefined ? {} : { problem }) };
}
