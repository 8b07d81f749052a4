/** What is still to do before an assessment can be submitted: what the To settle list shows, and Submit's conditions. */
import type { Assessment, LevelEntry } from "./assessment";
import { excelTrim } from "./excelText";
import { NO_REASON_PROBLEM, NOT_A_LEVEL_PROBLEM } from "./problems";
import { scoreAssessment } from "./scoreAssessment";
import type { AssessmentScores, ValueCodeScore } from "./scores";

/** One line of the list: a value code, what is to settle there, and the field where it is settled. */
export interface SettleItem {
  readonly valueCodeId: string;
  readonly ref: string;
  readonly title: string;
  /** As it counts: a level that the scale lacks is "notALevel". */
  readonly entry: LevelEntry;
  /** A sentence below the title; for a flag the person's own words. */
  readonly text: string;
  readonly field: "entry" | "comment" | "flag";
}

/** In framework order within each group; a value code can stand in one of the first three and in the others. */
export interface ToSettle {
  /** Entries that are no level of the scale. */
  readonly notALevel: readonly SettleItem[];
  /** At the top level without the comment that the framework asks for there. */
  readonly caseStudy: readonly SettleItem[];
  /** Not applicable without a comment. */
  readonly noReason: readonly SettleItem[];
  /** Flagged for review: may stay. */
  readonly flagged: readonly SettleItem[];
  /** Value codes that stand in two rows of their sheet, of which only the first counts. */
  readonly twice: readonly SettleItem[];
}

/** Whether the assessment can be submitted, and what is missing. */
export interface Readiness {
  /** Ids in framework order; not applicable counts as an answer, and so does a text that is no level. */
  readonly notAssessed: readonly string[];
  /** How many lines of the list have to be settled first: all but those flagged. */
  readonly toSettleFirst: number;
  readonly ready: boolean;
}

/**
 * What is to settle, by kind.
 * @param scores of this assessment, where they are at hand
 * @param copied ids of value codes that stand in two rows, as the workbook's condition gives them
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
      item(code, "comment", "Say why it does not apply."),
    ),
    flagged: codes
      .filter((code) => flagOf(code) !== "")
      .map((code) => item(code, "flag", flagOf(code))),
    twice: codes
      .filter(({ id }) => copied.includes(id))
      .map((code) => item(code, "entry", "It stands in two rows. Delete one of them.")),
  };
}

/** Whether the assessment can be submitted: all answered, and nothing to settle but flags. */
export function readinessOf(
  assessment: Assessment,
  copied: readonly string[] = [],
  scores: AssessmentScores = scoreAssessment(assessment),
): Readiness {
  const { notALevel, caseStudy, noReason, twice } = toSettleOf(assessment, scores, copied);
  const notAssessed = scoredValueCodes(scores)
    .filter(({ entry }) => entry.kind === "notAssessed")
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
  return `The cell says \u201C${text}\u201D, which is no level.`;
}
