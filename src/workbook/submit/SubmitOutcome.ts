/** What submitting answers. */
import type { Failed } from "../excel/Trouble";

export type SubmitOutcome =
  /** `locked` false where Excel refused to lock the cells. */
  | { readonly kind: "submitted"; readonly locked: boolean }
  /** Answers changed since they were last read, so that the conditions no longer hold. */
  | { readonly kind: "notReady" }
  | Failed;
