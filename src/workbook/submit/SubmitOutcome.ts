/** The result of submitting. */
import type { Failed } from "../excel/Trouble";

export type SubmitOutcome =
  /**
   * `locked` is false if Excel refused to lock the cells; `dated` is the date that was entered as
   * there was none, "2026-05-14".
   */
  | { readonly kind: "submitted"; readonly locked: boolean; readonly dated?: string }
  /** Answers changed since they were last read, and the assessment can no longer be submitted. */
  | { readonly kind: "notReady" }
  | Failed;
