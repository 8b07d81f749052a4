/** What a build is asked for and what it answers. */
import type { Assessment, AssessmentDetails, Response } from "../../assessment/assessment";
import type { Framework } from "../../framework/framework";
import type { Action } from "../sheets/planContext";
import type { Omission, Trouble } from "../excel/Trouble";

export interface BuildProgress {
  /** Sheets in the order they are built, for the list that is ticked off. */
  readonly sheets: readonly string[];
  /** How many of them are ready. */
  readonly done: number;
  /** True while Excel does nothing because somebody is typing in a cell. */
  readonly waitingForCell?: boolean;
}

export type BuildOutcome =
  /** `omitted` where Excel refused a part: formulas can be overwritten, or pages print as they come. */
  | { readonly kind: "built"; readonly omitted?: readonly Omission[] }
  | { readonly kind: "cancelled" }
  /** Sheets of the person's own stand where ours would: choose. */
  | { readonly kind: "namesTaken"; readonly sheets: readonly string[] }
  /** An assessment is already in the workbook: building again keeps all responses. */
  | { readonly kind: "assessmentPresent"; readonly frameworkTitle: string }
  | { readonly kind: "failed"; readonly trouble: Trouble };

export interface BuildRequest {
  readonly framework: Framework;
  readonly details: Pick<
    AssessmentDetails,
    "organisation" | "department" | "allowNotApplicable" | "sample"
  >;
  /**
   * "refuse" asks first; "otherNames" adds a number to our sheets' names; "rebuild" keeps the responses
   * of the one that is there; "replaceSample" drops a sample's, and asks first where it is no sample.
   */
  readonly whenPresent: "refuse" | "otherNames" | "rebuild" | "replaceSample";
  /** Responses to begin with, by value code id. */
  readonly responses?: ReadonlyMap<string, Response>;
  /** Targets to begin with, by key area id; on building again those that are there stay. */
  readonly targets?: ReadonlyMap<string, number>;
  /** Rows of the action plan to begin with; on building again those that are there stay. */
  readonly actions?: readonly Action[];
  /**
   * What was read before somebody deleted a sheet: on building again it stands in for what can no
   * longer be read.
   */
  readonly kept?: Assessment;
}
