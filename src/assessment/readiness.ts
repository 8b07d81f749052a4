/** What has to be done before an assessment can be submitted, for the To settle list and Submit. */
import type { Framework } from "../framework/framework";
import { isNotAssessed, type Assessment, type LevelEntry } from "./assessment";
import { agreementState, changedSinceAgreed } from "./departments/agreementState";
import type { CouncilLevel } from "./departments/councilLevel";
import { excelTrim } from "./excelText";
import { entryLabel } from "./levelEntry";
import { DIFFERS_PROBLEM, NO_REASON_PROBLEM, NOT_A_LEVEL_PROBLEM } from "./problems";
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
  readonly field: "entry" | "comment" | "flag" | "agreed";
}

/**
 * Each list is in framework order. A value code can be in one of the first four and in the others.
 */
export interface ToSettle {
  /** Entries that are not a level of the scale. */
  readonly notALevel: readonly SettleItem[];
  /** At the top level without the comment that the framework asks for. */
  readonly caseStudy: readonly SettleItem[];
  /** At another level than the one that the criteria indicate, without a comment that says why. */
  readonly differs: readonly SettleItem[];
  /** Not applicable without a comment. */
  readonly noReason: readonly SettleItem[];
  /** Flagged for review; does not keep the assessment from being submitted. */
  readonly flagged: readonly SettleItem[];
  /** Departments differ, or have not all answered, and no level is agreed. */
  readonly notAgreed: readonly SettleItem[];
  /** The agreed level rests on answers that have changed since. */
  readonly changedSince: readonly SettleItem[];
  /** The agreed level was typed into the sheet and is not in the record. */
  readonly notRecorded: readonly SettleItem[];
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
    caseStudy: withProblem(
      ({ entry, problem }) => entry.kind === "level" && problem !== DIFFERS_PROBLEM,
    ).map((code) => item(code, "comment", "Say what others could learn from.")),
    differs: withProblem(({ problem }) => problem === DIFFERS_PROBLEM).map((code) =>
      item(code, "comment", differsText(code, assessment.framework)),
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
    ...agreementsToSettle(assessment, codes),
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
  const { flagged: _flagged, ...issues } = toSettleOf(assessment, scores, copied);
  const notAssessed = scoredValueCodes(scores)
    .filter(({ entry }) => isNotAssessed(entry))
    .map(({ id }) => id);
  const toSettleFirst = Object.values(issues).flat().length;
  return { notAssessed, toSettleFirst, ready: notAssessed.length === 0 && toSettleFirst === 0 };
}

/** What departments leave to agree; a value code that nobody has assessed is listed elsewhere. */
function agreementsToSettle(
  { departments, framework }: Assessment,
  codes: readonly ValueCodeScore[],
): Pick<ToSettle, "notAgreed" | "changedSince" | "notRecorded"> {
  if (departments === undefined) return { notAgreed: [], changedSince: [], notRecorded: [] };
  const changed = new Set(
    changedSinceAgreed(departments, framework).map(({ valueCodeId }) => valueCodeId),
  );
  return {
    notAgreed: codes.flatMap((code) => {
      const text = isNotAssessed(code.entry) ? undefined : openText(code.council);
      return text === undefined ? [] : [item(code, "agreed", text)];
    }),
    changedSince: codes
      .filter(({ id }) => changed.has(id))
      .map((code) => item(code, "agreed", "Answers have changed since this level was agreed.")),
    notRecorded: codes
      .filter(({ id }) => agreementState(id, departments, framework).kind === "notRecorded")
      .map((code) => item(code, "agreed", "The agreed level is not in the record.")),
  };
}

/** Why a level has to be agreed; undefined if one is, or all departments gave the same. */
function openText(council: CouncilLevel | undefined): string | undefined {
  if (council === undefined || council.basis === "agreed") return undefined;
  const { spread, provisional, answered, asked } = council;
  if (spread !== null && spread > 0) {
    return `Departments are ${spread === 1 ? "1 level" : `${spread} levels`} apart.`;
  }
  return provisional ? `${answered} of ${asked} departments answered.` : undefined;
}

function scoredValueCodes(scores: AssessmentScores): readonly ValueCodeScore[] {
  return scores.themes.flatMap(({ keyAreas }) => keyAreas).flatMap(({ valueCodes }) => valueCodes);
}

function item(code: ValueCodeScore, field: SettleItem["field"], text: string): SettleItem {
  const { id, ref, title, entry } = code;
  return { valueCodeId: id, ref, title, entry, text, field };
}

function differsText({ criteria }: ValueCodeScore, framework: Framework): string {
  const indicated = criteria?.indicated;
  return indicated?.kind === "level"
    ? `Say why it is not ${entryLabel(indicated, framework)}, which its criteria indicate.`
    : "Say why it has a level although the criteria of none are met.";
}

function notALevelText(entry: LevelEntry): string {
  const text = entry.kind === "notALevel" ? entry.text : "";
  return `The cell says \u201C${text}\u201D, which is not a level.`;
}
