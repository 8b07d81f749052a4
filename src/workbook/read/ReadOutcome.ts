/** What reading the workbook answers: the assessment and the workbook's condition. */
import type { Assessment } from "../../assessment/assessment";
import type { Failed } from "../excel/Trouble";

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
