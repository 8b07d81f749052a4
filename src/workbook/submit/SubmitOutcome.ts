/** The result of submitting. */
import type { Failed } from "../excel/Trouble";

export type SubmitOutcome =
  /** `locked` is false if Excel refused to lock the cells. */
  | { readonly kind: "submitted"; readonly locked: boolean }
  /** Answers changed since they were last read, and the assessment can no longer be submitted. */
  | { readonly kind: "notReady" }
  | Failed;
