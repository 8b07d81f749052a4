/** What the pane asks of the workbook, as plain functions and plain data; no component calls Office.js. */
import type { Assessment } from "../assessment/assessment";
import type { BuildOutcome, BuildProgress, BuildRequest, Trouble } from "../workbook/outcomes";

/** Every function tells of a failure in its answer; only `onChange` rejects. */
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
  /** Does again what formulas cannot: rows fitted to their texts, and the time stamp. */
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
