/** Requests and results of recording an answer or a target. */
import type {
  AgreedLevel,
  Agreement,
  AssessmentDetails,
  Response,
} from "../../assessment/assessment";
import type { TypedAgreement } from "../sheets/planContext";
import type { Failed } from "../excel/Trouble";

/** A field of a response, naming its cell on the sheet. */
export type ResponseField = "entry" | "comment" | "evidence" | "flag";

/** Part of a response; absent fields are left unchanged. A flag of "" removes the flag. */
export type ResponseFields = Partial<Required<Pick<Response, ResponseField>>>;

/** New content for some of a value code's cells. */
export interface ResponseChange {
  readonly valueCodeId: string;
  readonly fields: ResponseFields;
  /** What the person saw in these cells: anything else there was entered by somebody else. */
  readonly expected: ResponseFields;
}

export type RecordOutcome =
  | { readonly kind: "recorded" }
  /**
   * Somebody changed a cell in the meantime: nothing was written. `found` is the cells' present
   * content.
   */
  | { readonly kind: "conflict"; readonly found: ResponseFields }
  | Failed;

/** What of Start can be changed from the pane; the date is an ISO date or empty. */
export type StartDetails = Pick<AssessmentDetails, "organisation" | "department" | "date">;

/** New content for some of these cells. */
export interface DetailsChange {
  readonly fields: Partial<StartDetails>;
  /** What the person saw in these cells. */
  readonly expected: StartDetails;
}

export type DetailsOutcome =
  | { readonly kind: "recorded" }
  /** Somebody changed a cell in the meantime: nothing was written. */
  | { readonly kind: "conflict"; readonly found: StartDetails }
  | Failed;

/** A key area's new target level; null for none. */
export interface TargetChange {
  readonly keyAreaId: string;
  readonly level: number | null;
  readonly expected: number | null;
}

/** A value code's new target level; null for none of its own. */
export interface ValueCodeTargetChange {
  readonly valueCodeId: string;
  readonly level: number | null;
  readonly expected: number | null;
}

export type TargetOutcome =
  | { readonly kind: "recorded" }
  | { readonly kind: "conflict"; readonly found: number | null }
  | Failed;

/** What is written of a key area on Start; "" for nothing. */
export interface KeyAreaTextChange {
  readonly keyAreaId: string;
  readonly field: "officers" | "inShort";
  readonly text: string;
  readonly expected: string;
}

export type KeyAreaTextOutcome =
  { readonly kind: "recorded" } | { readonly kind: "conflict"; readonly found: string } | Failed;

/** Whether a criterion is met: "Yes", "No", or "" for not answered. */
export interface CriterionChange {
  readonly valueCodeId: string;
  readonly criterionId: string;
  readonly met: string;
  readonly expected: string;
}

export type CriterionOutcome = KeyAreaTextOutcome;

/** What is in the cells of an agreed level: a level, or what was typed instead; undefined if nothing. */
export type AgreementFound = AgreedLevel | TypedAgreement | undefined;

/** A level that was agreed, as a row for the record. */
export interface AgreementChange {
  readonly agreement: Agreement;
  /** What the person saw on the sheet. */
  readonly expected: AgreementFound;
  /**
   * True if the sheet had this level and reason and the record did not: an earlier try may have
   * reached the record since, and must not get a second row.
   */
  readonly completes?: true;
}

/** An agreed level to be taken back. */
export interface OpenChange {
  readonly valueCodeId: string;
  readonly expected: AgreementFound;
}

export type AgreementOutcome =
  | { readonly kind: "recorded" }
  /** Somebody changed the cells in the meantime: nothing was written. */
  | { readonly kind: "conflict"; readonly found: AgreementFound }
  | Failed;
