/** What the workbook room answers to the pane, the ribbon and the command line: plain data. */
import type { AssessmentDetails, Response } from "../assessment/assessment";
import type { Framework } from "../framework/framework";

export interface BuildProgress {
  /** Sheets in the order they are built, for the list that is ticked off. */
  readonly sheets: readonly string[];
  /** How many of them are ready. */
  readonly done: number;
  /** True while Excel does nothing because somebody is typing in a cell. */
  readonly waitingForCell?: boolean;
}

/** What Excel can refuse without the workbook being the worse for it in its sheets. */
export type Omission = "protection" | "pageSetup";

/** A sentence for the person: what happened and what to do. Details are for a report to the developers. */
export interface Trouble {
  readonly message: string;
  readonly remedy: string;
  readonly details: string;
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
  readonly details: Pick<AssessmentDetails, "organisation" | "department" | "allowNotApplicable">;
  /** "refuse" asks first; "otherNames" adds a number to our sheets' names; "rebuild" keeps the responses of the one that is there. */
  readonly whenPresent: "refuse" | "otherNames" | "rebuild";
  /** Responses to begin with, by value code id. */
  readonly responses?: ReadonlyMap<string, Response>;
}
