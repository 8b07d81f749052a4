/** What the workbook room answers to the pane, the ribbon and the command line: plain data. */
import type { Assessment, AssessmentDetails, Response } from "../assessment/assessment";
import type { Framework } from "../framework/framework";
import type { Action } from "./planContext";

export interface BuildProgress {
  /** Sheets in the order they are built, for the list that is ticked off. */
  readonly sheets: readonly string[];
  /** How many of them are ready. */
  readonly done: number;
  /** True while Excel does nothing because somebody is typing in a cell. */
  readonly waitingForCell?: boolean;
}

/** What Excel can refuse without the workbook being the worse for it in its sheets. */
export type Omission = "protection" | "pageSetup";

/** What stands in the way, where the pane has more to offer than trying again. */
export type TroubleKind =
  /** Somebody is typing in a cell: goes by itself. */
  | "cellBeingEdited"
  /** Excel on the web does not reach its server: goes by itself. */
  | "connectionLost"
  /** The workbook was opened so that it cannot be changed. */
  | "readOnly"
  /** No sheets can be added, renamed or deleted. */
  | "structureProtected"
  /** A sheet is protected with somebody's own password. */
  | "sheetProtected"
  /** A sheet, table or name of the assessment is gone. */
  | "sheetDeleted"
  /** The workbook was built by a newer version of the add-in. */
  | "newerVersion"
  /** The hidden sheet with the framework is damaged or gone. */
  | "dataDamaged"
  /** This Excel lacks what the step needs. */
  | "olderExcel"
  /** Another workbook is in front. */
  | "otherWorkbook"
  /** The assessment is submitted, so its answers are locked. */
  | "submitted"
  | "other";

/** A sentence for the person: what happened and what to do. Details are for a report to the developers. */
export interface Trouble {
  readonly kind: TroubleKind;
  readonly message: string;
  readonly remedy: string;
  readonly details: string;
  /** True where a step could not be taken back: the message says what remains, and nothing goes on by itself. */
  readonly halfDone?: true;
}

export type BuildOutcome =
  /** `omitted` where Excel refused a part: formulas can be overwritten, or pages print as they come. */
  | { readonly kind: "built"; readonly omitted?: readonly Omission[] }
  | { readonly kind: "cancelled" }
  /** Sheets of the person's own stand where ours would: choose. */
  | { readonly kind: "namesTaken"; readonly sheets: readonly string[] }
  /** An assessment is already in the workbook: building again keeps all responses. */
  | { readonly kind: "assessmentPresent"; readonly frameworkTitle: string }
  | { readonly kind: "failed"; readonly trouble: Trouble };

export interface BuildRequest {
  readonly framework: Framework;
  readonly details: Pick<
    AssessmentDetails,
    "organisation" | "department" | "allowNotApplicable" | "sample"
  >;
  /**
   * "refuse" asks first; "otherNames" adds a number to our sheets' names; "rebuild" keeps the responses
   * of the one that is there; "replaceSample" drops a sample's, and asks first where it is no sample.
   */
  readonly whenPresent: "refuse" | "otherNames" | "rebuild" | "replaceSample";
  /** Responses to begin with, by value code id. */
  readonly responses?: ReadonlyMap<string, Response>;
  /** Targets to begin with, by key area id; on building again those that are there stay. */
  readonly targets?: ReadonlyMap<string, number>;
  /** Rows of the action plan to begin with; on building again those that are there stay. */
  readonly actions?: readonly Action[];
  /**
   * What was read before somebody deleted a sheet: on building again it stands in for what can no
   * longer be read.
   */
  readonly kept?: Assessment;
}

export interface Failed {
  readonly kind: "failed";
  readonly trouble: Trouble;
}

/** A sheet of the assessment that somebody deleted. */
export interface MissingSheet {
  readonly title: string;
  /** Absent for a sheet that is no theme's. */
  readonly themeId?: string;
}

/** What is to be known of the workbook besides its answers. */
export interface WorkbookCondition {
  readonly missing: readonly MissingSheet[];
  /** Opened so that nothing can be written. */
  readonly readOnly: boolean;
  /** "older": built before flags and submitting had a place; "newer": only to be looked at. */
  readonly format: "current" | "older" | "newer";
  /** Ids of value codes that stand in two rows, of which the first counts. */
  readonly copied: readonly string[];
  /** False where somebody changed answers after they were submitted; true while not submitted. */
  readonly asSubmitted: boolean;
  /** When the Summary's texts were written, where answers have changed since: "2026-05-14T10:42". */
  readonly summaryOlder?: string;
}

export type ReadOutcome =
  | {
      readonly kind: "assessment";
      readonly assessment: Assessment;
      readonly condition: WorkbookCondition;
    }
  | { readonly kind: "none" }
  | Failed;

/** New contents of some of a value code's cells. */
export interface ResponseChange {
  readonly valueCodeId: string;
  readonly fields: ResponseFields;
  /** What the person saw in these cells: anything else that stands there now is somebody else's. */
  readonly expected: ResponseFields;
}

/** Some of a response; an absent field is left as it is. A flag of "" takes the flag away. */
export type ResponseFields = Partial<Required<Response>>;

export type RecordOutcome =
  | { readonly kind: "recorded" }
  /** Somebody changed a cell meanwhile: nothing was written. `found` is what stands there. */
  | { readonly kind: "conflict"; readonly found: ResponseFields }
  | Failed;

/** A level for a key area's target, or none. */
export interface TargetChange {
  readonly keyAreaId: string;
  readonly level: number | null;
  readonly expected: number | null;
}

export type TargetOutcome =
  | { readonly kind: "recorded" }
  | { readonly kind: "conflict"; readonly found: number | null }
  | Failed;

export type SubmitOutcome =
  /** `locked` false where Excel refused to lock the cells. */
  | { readonly kind: "submitted"; readonly locked: boolean }
  /** Answers changed since they were last read, so that the conditions no longer hold. */
  | { readonly kind: "notReady" }
  | Failed;

/** One thing that check and repair found. */
export interface Finding {
  /** Stays the same from one check to the next. */
  readonly id: string;
  readonly kind:
    | "formulaOverwritten"
    | "sheetMissing"
    | "nameMissing"
    | "formatMissing"
    | "notALevel"
    | "valueCodeMissing"
    | "valueCodeTwice"
    | "unknownRow"
    | "unprotected"
    | "olderFormat"
    | "frameworkDiffers";
  /** "repair": the add-in can put it right without touching an answer; "decide": the person has to. */
  readonly remedyBy: "repair" | "decide";
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What a repair will do, or what the person can do. */
  readonly remedy: string;
  /** Where to look: a sheet's present name with an address in it. */
  readonly place?: { readonly sheet: string; readonly address: string };
  readonly valueCodeId?: string;
}

export type CheckOutcome =
  { readonly kind: "checked"; readonly findings: readonly Finding[] } | Failed;

export type RepairOutcome =
  /** `left` is what is still found after the repair. */
  | { readonly kind: "repaired"; readonly repaired: number; readonly left: readonly Finding[] }
  | Failed;

/** Sheets that are made when they are asked for. */
export type ReportKind = "responseReport" | "workshopCopy" | "comments";

/** What can be printed by itself. */
export type Printed = "summary" | "actionPlan" | ReportKind;

/** What Excel gives as the picture of a chart. */
export interface ChartImage {
  /** The bytes of a picture file. */
  readonly base64: string;
  /** Size of the chart on its sheet, in points. */
  readonly width: number;
  readonly height: number;
}

export type ChartImageOutcome =
  | { readonly kind: "image"; readonly image: ChartImage }
  /** The chart is gone. */
  | { readonly kind: "none" }
  | Failed;

export type PrintOutcome =
  | {
      readonly kind: "prepared";
      readonly sheet: string;
      /** What stands on each page, as far as can be told without the printer. */
      readonly pages?: readonly string[];
    }
  | Failed;

/** How the file is saved by Excel itself. */
export interface Saving {
  /** "unknown" where this Excel does not tell. */
  readonly autoSave: "on" | "off" | "unknown";
  /** False where this Excel cannot be asked to save. */
  readonly canSave: boolean;
}

/** Field of a response by which a place on the sheet is meant. */
export type ResponseField = "entry" | "comment" | "evidence" | "flag";
