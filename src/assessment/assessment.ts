/** An assessment: a framework with the responses given to it. */
import type { Framework } from "../framework/framework";

/** What stands as the level of a value code. */
export type LevelEntry =
  | { readonly kind: "notAssessed" }
  | { readonly kind: "level"; readonly value: number }
  | { readonly kind: "notApplicable" }
  /** A text that is no level of the scale: shown as a problem, never counted. */
  | { readonly kind: "notALevel"; readonly text: string };

/** What one respondent says about a value code. */
export interface Response {
  readonly entry: LevelEntry;
  readonly comment: string;
  readonly evidence: string;
}

export type Status = "draft" | "final";

export interface AssessmentDetails {
  readonly organisation: string;
  /** Empty in the council's own copy. */
  readonly department: string;
  /** ISO date (2026-03-14), or empty while not set. */
  readonly date: string;
  readonly status: Status;
  readonly allowNotApplicable: boolean;
}

export interface Assessment {
  readonly framework: Framework;
  readonly details: AssessmentDetails;
  /** By value code id; a value code without an entry is not assessed. */
  readonly responses: ReadonlyMap<string, Response>;
  /** Level aimed for, by key area id; absent while none is set. */
  readonly targets: ReadonlyMap<string, number>;
}

export const NOT_ASSESSED: LevelEntry = { kind: "notAssessed" };

/** The word that is chosen for a value code that is left out of the scores. */
export const NOT_APPLICABLE_LABEL = "not applicable";
