import type { Assessment, LevelEntry } from "../assessment";
import { askedReturns, type AskedReturn } from "../departments/askedReturns";
import { levelLabel } from "../levelEntry";
import { scoreAssessment } from "../scoreAssessment";
import type { ValueCodeScore } from "../scores";
import { NOT_APPLICABLE_LABEL, NOT_ASSESSED } from "../assessment";
import type { AnswerRow, PlaceColumn } from "./answerColumns";
import { STATE_OF, type AnswerState } from "./answerState";
import { roundOf } from "./roundOf";

/** What the assessment itself does not say. */
export interface AnswerFacts {
  /** Of its answers. */
  readonly fingerprint: string;
  /** False for a value code whose row was deleted. */
  readonly hasRow: (valueCodeId: string) => boolean;
}

/**
 * The table of answers: a row for each value code in framework order; with departments, then a row
 * for each department and value code.
 */
export function answerRows(assessment: Assessment, facts: AnswerFacts): readonly AnswerRow[] {
  const { departments } = assessment;
  const scores = scoreAssessment(assessment);
  const codes = scores.themes.flatMap((theme) =>
    theme.keyAreas.flatMap((keyArea) =>
      keyArea.valueCodes.map((score) => ({ theme: theme.title, keyArea: keyArea.title, score })),
    ),
  );
  const own = codes.map((code) => ownRow(assessment, code, facts));
  const asked = departments === undefined ? [] : askedReturns(departments);
  return [
    ...own,
    ...asked.flatMap((one) => codes.map((code) => departmentRow(assessment, one, code))),
  ];
}

interface Code {
  readonly theme: string;
  readonly keyArea: string;
  readonly score: ValueCodeScore;
}

function placeOf(
  { framework, details }: Assessment,
  { theme, keyArea, score }: Code,
): Pick<AnswerRow, PlaceColumn> {
  return {
    organisation: details.organisation,
    framework_id: framework.id,
    framework_version: framework.version,
    theme,
    key_area: keyArea,
    ref: score.ref,
    id: score.id,
    title: score.title,
  };
}

function ownRow(assessment: Assessment, code: Code, facts: AnswerFacts): AnswerRow {
  const { details, departments } = assessment;
  const { id, entry, level, label, target, comment, council } = code.score;
  const state: AnswerState = facts.hasRow(id) ? STATE_OF[entry.kind] : "noRow";
  return {
    ...placeOf(assessment, code),
    round: roundOf(details.date),
    // The council’s own copy is of no department.
    department: departments === undefined ? details.department : "",
    level,
    level_label: label ?? "",
    state,
    target,
    comment,
    agreed: council?.basis === "agreed" ? level : null,
    reason: departments?.agreed.get(id)?.reason ?? "",
    date: details.date === "" ? null : details.date,
    fingerprint: facts.fingerprint,
  };
}

/** Targets, agreed levels and reasons are the council's alone. */
function departmentRow(
  assessment: Assessment,
  { department, found }: AskedReturn,
  code: Code,
): AnswerRow {
  const { entry = NOT_ASSESSED, comment = "" } = found?.responses.get(code.score.id) ?? {};
  const date = found?.date ?? "";
  return {
    ...placeOf(assessment, code),
    round: roundOf(date),
    department,
    ...levelOf(entry, assessment),
    state: STATE_OF[entry.kind],
    target: null,
    comment,
    agreed: null,
    reason: "",
    date: date === "" ? null : date,
    fingerprint: found?.fingerprint ?? "",
  };
}

function levelOf(
  entry: LevelEntry,
  { framework }: Assessment,
): Pick<AnswerRow, "level" | "level_label"> {
  if (entry.kind === "level") {
    return { level: entry.value, level_label: levelLabel(entry.value, framework) ?? "" };
  }
  return { level: null, level_label: entry.kind === "notApplicable" ? NOT_APPLICABLE_LABEL : "" };
}
