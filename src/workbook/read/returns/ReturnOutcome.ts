/** What becomes of a department's file: accepted, up to a person, or left out with its reason. */
import type {
  Assessment,
  DepartmentReturn,
  EarlierAssessment,
} from "../../../assessment/assessment";
import type { Framework } from "../../../framework/framework";
import type { Action } from "../../sheets/planContext";
import type { ReadProblem } from "../answers/ReadProblem";

/** A file as the person chose it. */
export interface ReturnFile {
  /** Without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When the file was last changed, in local time: "2026-05-14T10:42"; "" if unknown. */
  readonly modified: string;
}

/** What the files are to be brought into. */
export interface Receiving {
  readonly framework: Framework;
  /** The council's name; "" if Start has none. */
  readonly organisation: string;
  /** True in a workbook with made-up answers, which takes others of the kind. */
  readonly sample: boolean;
  /** The present time: "2026-05-14T10:42". */
  readonly added: string;
}

/** Worth knowing about a return that counts nevertheless. */
export type ReturnNote =
  /** Its status is Draft: answers may still change. */
  | { readonly kind: "draft" }
  /** These value codes have a text that is not a level: they count as not assessed. */
  | { readonly kind: "notLevels"; readonly valueCodeIds: readonly string[] }
  /** These value codes have no row or no level column in the file. */
  | { readonly kind: "missing"; readonly valueCodeIds: readonly string[] }
  /** What else could not be read for certain. */
  | { readonly kind: "unread"; readonly problems: readonly ReadProblem[] }
  /** Its Start names another council. */
  | { readonly kind: "otherCouncil"; readonly organisation: string };

/** A file with answers to the framework, not yet compared with others. */
export interface ReturnRead {
  readonly kind: "read";
  /** Its department is "" where Start names none: it is empty, too long or an error value. */
  readonly answers: DepartmentReturn;
  /** Of the file: see `ReturnFile`. */
  readonly modified: string;
  readonly notes: readonly ReturnNote[];
}

export type LeftOutReason =
  | "password"
  | "label"
  | "format"
  | "tooLarge"
  | "damaged"
  /** The computer did not give its contents. */
  | "notOpened"
  | "tookTooLong"
  /** The reader broke down. */
  | "notRead"
  | "noAssessment"
  /** Built by a newer version of the add-in. */
  | "newer"
  /** Its framework is damaged or missing, and its rows are not those of ours. */
  | "frameworkGone"
  | "otherFramework"
  | "otherVersion"
  /** Made-up answers. */
  | "sample"
  /** An earlier assessment with made-up answers. */
  | "madeUp"
  /** An earlier assessment in which nothing is answered. */
  | "noAnswers"
  /** A last round with made-up answers. */
  | "madeUpRound"
  /** It brings departments together itself. */
  | "consolidated"
  /** The department's answers are in already, and just the same. */
  | "sameAnswers";

export interface LeftOut {
  readonly kind: "leftOut";
  readonly file: string;
  readonly reason: LeftOutReason;
  /** What is wrong and what to do. */
  readonly message: string;
}

export type ReturnReading = ReturnRead | LeftOut;

/** Worth knowing about an earlier assessment that can be compared nevertheless. */
export type EarlierNote =
  | ReturnNote
  /** It is by another version of the framework. */
  | { readonly kind: "otherVersion"; readonly version: string }
  | { readonly kind: "noDate" }
  /** Its date is not before that of the workbook. */
  | { readonly kind: "notEarlier"; readonly date: string };

/** The workbook of an earlier assessment. */
export interface EarlierRead {
  readonly kind: "earlier";
  readonly earlier: EarlierAssessment;
  readonly notes: readonly EarlierNote[];
}

export type EarlierReading = EarlierRead | LeftOut;

/** What an earlier assessment is to be compared with. */
export interface ComparedWith extends Receiving {
  /** Date of assessment; "" if it has none. */
  readonly date: string;
}

/** The assessment of the last round, to start the next from. */
export interface LastRoundRead {
  readonly kind: "lastRound";
  readonly file: string;
  /** With the council's levels; what was typed as "not applicable" counts as that. */
  readonly assessment: Assessment;
  readonly actions: readonly Action[];
  readonly notes: readonly EarlierNote[];
}

export type LastRoundReading = LastRoundRead | LeftOut;

/** What only a person can decide. */
export type Question =
  /** Which department it is from. */
  | { readonly kind: "noDepartment" }
  /** Two of the files just added are from one department, with different answers. */
  | { readonly kind: "sameDepartment"; readonly other: ReturnRead }
  /** The workbook has later answers of the department, by the date of assessment. */
  | { readonly kind: "older"; readonly other: DepartmentReturn }
  /** Another department has given just the same answers. */
  | { readonly kind: "sameAnswers"; readonly other: DepartmentReturn };

export type Acceptance =
  | {
      readonly kind: "accepted";
      readonly read: ReturnRead;
      /** The answers in the workbook that it replaces. */
      readonly replaces?: DepartmentReturn;
    }
  | { readonly kind: "needsPerson"; readonly read: ReturnRead; readonly question: Question }
  | LeftOut;
