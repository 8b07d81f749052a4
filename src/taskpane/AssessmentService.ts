/** What the pane asks of the workbook, as plain functions and plain data; no component calls Office.js. */
import type { Assessment } from "../assessment/assessment";
import type { BuildOutcome, BuildProgress, BuildRequest, Trouble } from "../workbook/outcomes";

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
  refresh(): Promise<
    { readonly kind: "refreshed" } | { readonly kind: "failed"; readonly trouble: Trouble }
  >;
  /** Adds the limiting value codes to the action plan; rows that people wrote stay. Gives how many were added. */
  fillActionPlan(): Promise<
    | { readonly kind: "filled"; readonly added: number }
    | { readonly kind: "failed"; readonly trouble: Trouble }
  >;
  /** Called whenever cells of the assessment change; gives back how to stop. */
  onChange(changed: () => void): Promise<() => void>;
}
