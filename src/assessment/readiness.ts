/** What has to be done before an assessment can be submitted, for the To settle list and Submit. */
import { isNotAssessed, type Assessment, type LevelEntry } from "./assessment";
import { excelTrim } from "./excelText";
import { NO_REASON_PROBLEM, NOT_A_LEVEL_PROBLEM } from "./problems";
import { scoreAssessment } from "./scoreAssessment";
import type { AssessmentScores, ValueCodeScore } from "./scores";

/** One line of the list: a value code, what to settle there, and the field to settle it in. */
export interface SettleItem {
  readonly valueCodeId: string;
  readonly ref: string;
  readonly title: string;
  /** As scored: a level outside the scale is "notALevel". */
  readonly entry: LevelEntry;
  /** A sentence below the title; for a flag, the person's own words. */
  readonly text: string;
  readonly field: "entry" | "comment" | "flag";
}

/**
 * Each list is in framework order. A value code can be in one of the first three and in the others.
 */
export interface ToSettle {
  /** Entries that are not a level of the scale. */
  readonly notALevel: readonly SettleItem[];
  /** At the top level without the comment that the framework asks for. */
  readonly caseStudy: readonly SettleItem[];
  /** Not applicable without a comment. */
  readonly noReason: readonly SettleItem[];
  /** Flagged for review; does not keep the assessment from being submitted. */
  readonly flagged: readonly SettleItem[];
  /** Value codes with two rows in their sheet, of which only the first counts. */
  readonly twice: readonly SettleItem[];
}

/** Whether the assessment can be submitted, and what is missing. */
export interface Readiness {
  /** Ids in framework order; not those that are not applicable. */
  readonly notAssessed: readonly string[];
  /** How many lines of the list have to be settled first: all except flags. */
  readonly toSettleFirst: number;
  readonly ready: boolean;
}

/**
 * What has to be settled, by kind.
 * @param scores of this assessment, if already computed
 * @param copied ids of value codes that have two rows, from the workbook's condition
 */
export function toSettleOf(
  assessment: Assessment,
  scores: AssessmentScores = scoreAssessment(assessment),
  copied: readonly string[] = [],
): ToSettle {
  const codes = scoredValueCodes(scores);
  const withProblem = (is: (code: ValueCodeScore) => boolean): readonly ValueCodeScore[] =>
    codes.filter((code) => code.problem !== undefined && is(code));
  const flagOf = ({ id }: ValueCodeScore): string =>
    excelTrim(assessment.responses.get(id)?.flag ?? "");
  return {
    notALevel: withProblem((code) => code.problem === NOT_A_LEVEL_PROBLEM).map((code) =>
      item(code, "entry", notALevelText(code.entry)),
    ),
    caseStudy: withProblem(({ entry }) => entry.kind === "level").map((code) =>
      item(code, "comment", "Say what others could learn from."),
    ),
    noReason: withProblem((code) => code.problem === NO_REASON_PROBLEM).map((code) =>
      item(code, "comment", "Say why it is not applicable."),
    ),
    flagged: codes
      .filter((code) => flagOf(code) !== "")
      .map((code) => item(code, "flag", flagOf(code))),
    twice: codes
      .filter(({ id }) => copied.includes(id))
      .map((code) => item(code, "entry", "It is in two rows. Delete one of them.")),
  };
}

/**
 * Whether the assessment can be submitted: everything answered, and nothing to settle except flags.
 */
export function readinessOf(
  assessment: Assessment,
  copied: readonly string[] = [],
  scores: AssessmentScores = scoreAssessment(assessment),
): Readiness {
  const { notALevel, caseStudy, noReason, twice } = toSettleOf(assessment, scores, copied);
  const notAssessed = scoredValueCodes(scores)
    .filter(({ entry }) => isNotAssessed(entry))
    .map(({ id }) => id);
  const toSettleFirst = notALevel.length + caseStudy.length + noReason.length + twice.length;
  return { notAssessed, toSettleFirst, ready: notAssessed.length === 0 && toSettleFirst === 0 };
}

function scoredValueCodes(scores: AssessmentScores): readonly ValueCodeScore[] {
  return scores.themes.flatMap(({ keyAreas }) => keyAreas).flatMap(({ valueCodes }) => valueCodes);
}

function item(code: ValueCodeScore, field: SettleItem["field"], text: string): SettleItem {
  const { id, ref, title, entry } = code;
  return { valueCodeId: id, ref, title, entry, text, field };
}

function notALevelText(entry: LevelEntry): string {
  const text = entry.kind === "notALevel" ? entry.text : "";
  return `The cell says \u201C${text}\u201D, which is not a level.`;
}
