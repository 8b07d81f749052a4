import { scoreAssessment } from "../../src/assessment/scoreAssessment";
import type { GroupScore, KeyAreaScore, ThemeScore } from "../../src/assessment/scores";
import type {
  Change,
  GroupMovement,
  KeyAreaMovement,
  ThemeMovement,
  ValueCodeMovement,
} from "../../src/assessment/movement/movement";
import type { ReadProblem } from "../../src/workbook/read/answers/ReadProblem";
import type { Compared, Round } from "./Round";

/**
 * What `compare --json` prints: a fixed contract with the tools that read it. A missing value is
 * null.
 */
export function compareJson(
  { now, before, movement, rounds }: Compared,
  problems: Readonly<Record<string, readonly ReadProblem[]>>,
) {
  return {
    framework: frameworkOf(now),
    now: roundJson(now),
    before: roundJson(before),
    overall: group(movement.overall),
    themes: movement.themes.map(theme),
    gone: movement.gone.map(({ id, ref, title }) => ({ id, ref, title })),
    rounds: rounds.map((round) => ({ ...roundJson(round), ...levelsOf(round) })),
    problems,
  };
}

function frameworkOf({ assessment }: Round) {
  const { id, version } = assessment.framework;
  return { id, version };
}

function roundJson(round: Round) {
  const { file, assessment, fingerprint } = round;
  const { organisation, department, date, status } = assessment.details;
  return {
    file,
    framework: frameworkOf(round),
    organisation,
    department,
    date: date === "" ? null : date,
    status,
    fingerprint,
  };
}

/** The weakest levels of a round. */
function levelsOf({ assessment }: Round) {
  const { overall, themes } = scoreAssessment(assessment);
  return {
    overall: standing(overall),
    themes: themes.map((one) => ({
      ...named(one),
      keyAreas: one.keyAreas.map(named),
    })),
  };
}

function standing({ weakest, label, assessed, total, provisional }: GroupScore) {
  return { weakest, label, assessed, total, provisional };
}

function named(score: ThemeScore | KeyAreaScore) {
  return { id: score.id, title: score.title, ...standing(score) };
}

/** Now minus before, null where the levels are not compared, and what happened in a word. */
function changeJson(change: Change) {
  const by = "by" in change ? change.by : 0;
  const isCompared = change.kind === "up" || change.kind === "down" || change.kind === "same";
  return {
    change: isCompared ? (change.kind === "down" ? -by : by) : null,
    movement: change.kind,
  };
}

function group({ now, before, change, up, down, same, total }: GroupMovement) {
  return {
    now: standing(now),
    before: before === undefined ? null : standing(before),
    ...changeJson(change),
    up,
    down,
    same,
    total,
  };
}

function theme(one: ThemeMovement) {
  const { id, title } = one;
  return { id, title, ...group(one), keyAreas: one.keyAreas.map(keyArea) };
}

function keyArea(one: KeyAreaMovement) {
  const { id, title } = one;
  return { id, title, ...group(one), valueCodes: one.valueCodes.map(valueCode) };
}

function valueCode({ id, ref, title, now, before, change }: ValueCodeMovement) {
  return {
    id,
    ref,
    title,
    beforeId: before?.id ?? null,
    before: before?.level ?? null,
    now: now.level,
    ...changeJson(change),
    commentBefore: before?.comment ?? "",
    commentNow: now.comment,
  };
}
