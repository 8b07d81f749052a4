/** What the pane asks of the workbook, as plain functions and plain data; no component calls Office.js. */
import type { Assessment, AssessmentDetails } from "../assessment/assessment";
import type { Framework } from "../framework/framework";

export interface BuildProgress {
  /** Sheets in the order they are built, for the list that is ticked off. */
  readonly sheets: readonly string[];
  /** How many of them are ready. */
  readonly done: number;
}

/** A sentence for the person: what happened and what to do. Details are for a report to the developers. */
export interface Trouble {
  readonly message: string;
  readonly remedy: string;
  readonly details: string;
}

export type BuildOutcome =
  | { readonly kind: "built" }
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
}

export interface AssessmentService {
  /** The assessment in the workbook, or undefined where there is none. */
  read(): Promise<
    | { readonly kind: "assessment"; readonly assessment: Assessment }
    | { readonly kind: "none" }
    | { readonly kind: "failed"; readonly trouble: Trouble }
  >;
  build(
    request: BuildRequest,
    onProgress: (progress: BuildProgress) => void,
    signal: AbortSignal,
  ): Promise<BuildOutcome>;
  /** Writes again what formulas cannot: fitted rows, the action plan's suggestions, the time stamp. */
  refresh(): Promise<{ readonly kind: "refreshed" } | { readonly kind: "failed"; readonly trouble: Trouble }>;
  /** Adds the limiting value codes to the action plan; rows that people wrote stay. Gives how many were added. */
  fillActionPlan(): Promise<
    { readonly kind: "filled"; readonly added: number } | { readonly kind: "failed"; readonly trouble: Trouble }
  >;
  /** Called whenever cells of the assessment change; gives back how to stop. */
  onChange(changed: () => void): Promise<() => void>;
}
