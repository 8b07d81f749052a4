/** The findings and results of check and repair. */
import type { Failed } from "../excel/Trouble";

/** One fault found by check and repair. */
export interface Finding {
  /** The same in every check. */
  readonly id: string;
  readonly kind:
    | "buildInterrupted"
    | "formulaOverwritten"
    | "sheetMissing"
    | "nameMissing"
    | "formatMissing"
    | "notALevel"
    | "valueCodeMissing"
    | "valueCodeTwice"
    | "criterionMissing"
    | "answerNotRead"
    | "entryNotRead"
    | "unknownRow"
    | "unprotected"
    | "olderFormat"
    | "frameworkDiffers";
  /** "repair": the add-in can fix it without changing an answer; "decide": the person has to. */
  readonly remedyBy: "repair" | "decide";
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What a repair will do, or what the person can do, in a sentence. */
  readonly remedy: string;
  /** Where to look: a sheet's present name and an address on it. */
  readonly place?: { readonly sheet: string; readonly address: string };
  readonly valueCodeId?: string;
}

export type CheckOutcome =
  { readonly kind: "checked"; readonly findings: readonly Finding[] } | Failed;

export type RepairOutcome =
  /** `left` is what is still found after the repair. */
  | { readonly kind: "repaired"; readonly repaired: number; readonly left: readonly Finding[] }
  | Failed;
