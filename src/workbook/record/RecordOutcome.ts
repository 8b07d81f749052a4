/** What recording an answer or a target is asked for and answers. */
import type { Response } from "../../assessment/assessment";
import type { Failed } from "../excel/Trouble";

/** Field of a response by which a place on the sheet is meant. */
export type ResponseField = "entry" | "comment" | "evidence" | "flag";

/** Some of a response; an absent field is left as it is. A flag of "" takes the flag away. */
export type ResponseFields = Partial<Required<Response>>;

/** New contents of some of a value code's cells. */
export interface ResponseChange {
  readonly valueCodeId: string;
  readonly fields: ResponseFields;
  /** What the person saw in these cells: anything else that stands there now is somebody else's. */
  readonly expected: ResponseFields;
}

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
