/** What check and repair find and answer. */
import type { Failed } from "../excel/Trouble";

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
