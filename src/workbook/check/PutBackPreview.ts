/** What would become of an assessment whose hidden data sheet is put back. */
import type { AssessmentDetails } from "../../assessment/assessment";
import type { Framework } from "../../framework/framework";
import type { Failed } from "../excel/Trouble";

export interface FoundToPutBack {
  readonly kind: "found";
  readonly framework: Framework;
  readonly details: AssessmentDetails;
  /** How many value codes, key areas and rows of the action plan keep what people entered. */
  readonly answers: number;
  readonly targets: number;
  readonly actions: number;
  /** What is lost already, in sentences. */
  readonly lost: readonly string[];
  /** What has to be settled on the sheets first, in sentences. */
  readonly toSettle: readonly string[];
  /** True if the settings cannot be read: the record of reopening, and when the Summary was written. */
  readonly settingsLost: boolean;
  /** True if the assessment was submitted, and when can no longer be read. */
  readonly submissionLost: boolean;
  /** Names of sheets with people's own notes beside ours, which would not be kept. */
  readonly notes: readonly string[];
}

export type PutBackPreview =
  | FoundToPutBack
  /** The rows belong to none of the given frameworks. */
  | { readonly kind: "otherFramework" };

export type PutBackOutcome = PutBackPreview | Failed;
