/** An assessment: a framework with the responses given to it, its details, and what is said of each key area. */
import type { EarlierVersion, Framework } from "../framework/framework";
import type { SignOffEntry } from "./signOff";

/** The level entered for a value code. */
export type LevelEntry =
  | { readonly kind: "notAssessed" }
  | { readonly kind: "level"; readonly value: number }
  | { readonly kind: "notApplicable" }
  /** A text that is not a level of the scale: shown as a problem, never counted. */
  | { readonly kind: "notALevel"; readonly text: string };

/** True for a criterion that is met, false for one that is not, by its id; others are not answered. */
export type CriteriaMet = ReadonlyMap<string, boolean>;

/** One respondent's answer for a value code. */
export interface Response {
  readonly entry: LevelEntry;
  readonly comment: string;
  readonly evidence: string;
  /** Why it needs another look, in a word or a sentence; absent while not flagged. */
  readonly flag?: string;
  /**
   * What an earlier assessment said, which this one was started from; absent if it said nothing. It
   * never counts, and is kept once the level is confirmed or changed.
   */
  readonly lastTime?: LevelEntry;
  /** Which of the value code's criteria are met; absent while none is answered. */
  readonly criteria?: CriteriaMet;
}

/** The assessment that answers were carried forward from. */
export interface CarriedFrom {
  /** The file's name; empty if nobody knows it any more. */
  readonly file: string;
  /** Its ISO date, or empty if it had none. */
  readonly date: string;
  /** Of answers that it had carried forward itself, by value code id: the date of those. */
  readonly dates?: ReadonlyMap<string, string>;
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
  /** The levels at that time as one text, by which the Summary notices changes; absent if not known. */
  readonly figures?: string;
}

/** Why a submitted assessment was reopened. */
export interface Reopening {
  /** Local date and time: "2026-05-14T10:42". */
  readonly on: string;
  readonly note: string;
}

/** One department's answers, as its workbook gave them. */
export interface DepartmentReturn {
  /** Unique in an assessment, whatever its capitals and spaces at either end. */
  readonly department: string;
  /** The file's name; empty if its levels were typed into the sheet Departments. */
  readonly file: string;
  /** Local date and time at which it was brought in: "2026-05-14T10:42"; empty like `file`. */
  readonly added: string;
  /** Date of assessment in the file, an ISO date; empty if it has none. */
  readonly date: string;
  /** Of the file. */
  readonly status: Status;
  /** Of its answers when it was brought in. */
  readonly fingerprint: string;
  /** By value code id. */
  readonly responses: ReadonlyMap<string, Response>;
}

/** What the council agreed for a value code: what counts now. */
export interface AgreedLevel {
  readonly level: number;
  /** Empty while none is given. */
  readonly reason: string;
  /**
   * True where the reason's cell holds a number, a date or the like. What such a cell shows, no
   * formula can compare with the record, so it counts as not recorded: recording makes it a text.
   */
  readonly isReasonNoText?: true;
}

/** A row of the record of agreed levels: never changed, only added. */
export interface Agreement {
  readonly valueCodeId: string;
  /** Each department's entry at that moment, by the department's name. */
  readonly given: ReadonlyMap<string, LevelEntry>;
  /** The lowest of them; null if no department had given a level. */
  readonly weakest: number | null;
  readonly agreed: number;
  /** Never empty where the agreed level is not the weakest. */
  readonly reason: string;
  /** Who was there, by role. */
  readonly present: string;
  /** Local date and time: "2026-05-14T10:42". */
  readonly on: string;
}

/** What the departments of a council answered, and what was agreed from it. */
export interface Departments {
  /** Names of those that were asked; empty if nobody kept a list. */
  readonly expected: readonly string[];
  /** In order of name. */
  readonly returns: readonly DepartmentReturn[];
  /** By value code id. */
  readonly agreed: ReadonlyMap<string, AgreedLevel>;
  /** Oldest first. */
  readonly record: readonly Agreement[];
}

/** The assessment of an earlier year, as its workbook gave it. */
export interface EarlierAssessment {
  /** The file's name. */
  readonly file: string;
  /** Local date and time at which it was brought in: "2026-05-14T10:42". */
  readonly added: string;
  /** Of its answers when it was brought in. */
  readonly fingerprint: string;
  /** Its own, which can be another version. */
  readonly framework: Framework;
  readonly details: Pick<
    AssessmentDetails,
    "organisation" | "department" | "date" | "status" | "allowNotApplicable"
  >;
  /** Levels and comments by value code id. */
  readonly responses: ReadonlyMap<string, Response>;
  /** Where its answers belong now, if a person said so; otherwise the newer version says it. */
  readonly places?: EarlierVersion["places"];
}

/** An answer, or what was said of a key area, that is kept although nothing asks for it any more. */
export interface PlacelessAnswer {
  /** Of the framework that asked for it. */
  readonly version: string;
  /** ISO date of the assessment; empty if it had none. */
  readonly date: string;
  readonly ref: string;
  readonly title: string;
  /** Labels, or the text typed instead; empty if there is none. */
  readonly level: string;
  readonly target: string;
  readonly comment: string;
  readonly evidence: string;
  readonly flag: string;
  readonly officer: string;
}

export interface Assessment {
  readonly framework: Framework;
  readonly details: AssessmentDetails;
  /**
   * By value code id; a value code without an entry is not assessed. With departments, the entries
   * are the council's levels (see `withDepartments`); comments and evidence are the council's own.
   */
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
  /** The history of sign-off, oldest first, to which entries are only added; absent while empty. */
  readonly signOffs?: readonly SignOffEntry[];
  /** Absent in an assessment that no department's answers were brought into. */
  readonly departments?: Departments;
  /** Absent in an assessment that was not started from an earlier one. */
  readonly carriedFrom?: CarriedFrom;
  /** What an earlier version asked for and this one does not; absent if there is nothing. */
  readonly withoutPlace?: readonly PlacelessAnswer[];
  /** True if the workbook has one table of all answers; absent if nobody asked for it. */
  readonly answersTable?: true;
  /** What this one is compared with, newest first; absent if there is none. */
  readonly earlier?: readonly EarlierAssessment[];
}

/** True without a level that counts, also where the cell holds something else. */
export function isNotAssessed({ kind }: LevelEntry): boolean {
  return kind === "notAssessed" || kind === "notALevel";
}

export const NOT_ASSESSED: LevelEntry = { kind: "notAssessed" };

/** The label to choose for a value code that is left out of the scores. */
export const NOT_APPLICABLE_LABEL = "not applicable";
