/** An assessment: a framework with the responses given to it, its details, and what is said of each key area. */
import type { Framework } from "../framework/framework";

/** The level entered for a value code. */
export type LevelEntry =
  | { readonly kind: "notAssessed" }
  | { readonly kind: "level"; readonly value: number }
  | { readonly kind: "notApplicable" }
  /** A text that is not a level of the scale: shown as a problem, never counted. */
  | { readonly kind: "notALevel"; readonly text: string };

/** One respondent's answer for a value code. */
export interface Response {
  readonly entry: LevelEntry;
  readonly comment: string;
  readonly evidence: string;
  /** Why it needs another look, in a word or a sentence; absent while not flagged. */
  readonly flag?: string;
}

export type Status = "draft" | "final";

export interface AssessmentDetails {
  readonly organisation: string;
  /** Empty in the council's own copy. */
  readonly department: string;
  /** ISO date (2026-03-14), or empty while not set. */
  readonly date: string;
  readonly status: Status;
  readonly allowNotApplicable: boolean;
  /** True if the answers are made up, for looking around. */
  readonly sample?: boolean;
}

/** What was recorded when the assessment was submitted. */
export interface Submission {
  /** Local date and time: "2026-05-14T10:42". */
  readonly on: string;
  /** Of the responses at that time: "7F3A 91C2 0B4E". */
  readonly fingerprint: string;
}

/** Why a submitted assessment was reopened. */
export interface Reopening {
  /** Local date and time: "2026-05-14T10:42". */
  readonly on: string;
  readonly note: string;
}

export interface Assessment {
  readonly framework: Framework;
  readonly details: AssessmentDetails;
  /** By value code id; a value code without an entry is not assessed. */
  readonly responses: ReadonlyMap<string, Response>;
  /** Target level by key area id; absent while none is set. */
  readonly targets: ReadonlyMap<string, number>;
  /** Who answers for a key area, a name or a role, by key area id; absent while nobody is named. */
  readonly officers: ReadonlyMap<string, string>;
  /** What the report says of a key area in a line, by key area id; absent while nothing is written. */
  readonly inShort: ReadonlyMap<string, string>;
  /** Target level by value code id; a value code without one has its key area's. */
  readonly valueCodeTargets?: ReadonlyMap<string, number>;
  /** Absent while the assessment is not submitted. */
  readonly submission?: Submission;
  /** The latest one; kept when the assessment is submitted again. */
  readonly reopening?: Reopening;
}

/** True without a level that counts, also where the cell holds something else. */
export function isNotAssessed({ kind }: LevelEntry): boolean {
  return kind === "notAssessed" || kind === "notALevel";
}

export const NOT_ASSESSED: LevelEntry = { kind: "notAssessed" };

/** The label to choose for a value code that is left out of the scores. */
export const NOT_APPLICABLE_LABEL = "not applicable";
