/** The result of reading the workbook: the assessment and the workbook's condition. */
import type { Assessment } from "../../assessment/assessment";
import type { Failed } from "../excel/Trouble";
import type { WorkbookFormat } from "../sheets/data/workbookFormat";
import type { ReadProblem } from "./answers/ReadProblem";

/** A sheet of the assessment that somebody deleted. */
export interface MissingSheet {
  readonly title: string;
  /** Absent if the sheet is not a theme's. */
  readonly themeId?: string;
}

/** What there is to know of the workbook besides its answers. */
export interface WorkbookCondition {
  readonly missing: readonly MissingSheet[];
  /** True if the workbook is open for reading only. */
  readonly readOnly: boolean;
  readonly format: WorkbookFormat;
  /** Ids of value codes that have two rows, of which the first counts. */
  readonly copied: readonly string[];
  /** Ids of value codes whose level is typed as a number or name, or not quite as its label. */
  readonly typed: readonly string[];
  /** Everything that could not be read, or not for certain. */
  readonly problems: readonly ReadProblem[];
  /** False if somebody changed answers after they were submitted; true while not submitted. */
  readonly asSubmitted: boolean;
  /** When the Summary's texts were written, if answers have changed since: "2026-05-14T10:42". */
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
