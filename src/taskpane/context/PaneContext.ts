import { createContext, useContext } from "react";
import type { Assessment } from "../../assessment/assessment";
import type { AssessmentScores } from "../../assessment/scores";
import type { BuildRequest } from "../../workbook/build/BuildOutcome";
import type { WorkbookCondition } from "../../workbook/read/ReadOutcome";
import type { AssessmentService } from "../AssessmentService";
import type { Recording } from "../recording/Recording";
import type { Preferences } from "../preferences/preferences";
import type { View } from "./views";

/** What every view of an assessment works with. */
export interface PaneContents {
  readonly service: AssessmentService;
  /** Includes what the person has entered but Excel has not accepted yet. */
  readonly assessment: Assessment;
  readonly scores: AssessmentScores;
  readonly condition: WorkbookCondition;
  readonly recording: Recording;
  /** False while answers cannot be changed: submitted, read-only, or a newer version's workbook. */
  readonly canAnswer: boolean;
  readonly preferences: Preferences;
  changePreferences(some: Partial<Preferences>): void;
  readonly view: View;
  /** Opens a view; going back returns the focus to the control that has it now, found by its id. */
  go(view: View): void;
  /** Back to the view that opened this one. */
  back(): void;
  /** Reads the workbook again. */
  read(): Promise<void>;
  /** Leaves the assessment's views to build the sheets again. */
  buildAgain(request: BuildRequest): void;
  /** Rebuilds the sheets at once with what the request changes, and comes back to this view. */
  rebuild(request: BuildRequest): void;
  /** Leaves a sample for Start an assessment. */
  startOwn(): void;
}

export const PaneContext = createContext<PaneContents | undefined>(undefined);

/**
 * What the view works with.
 * @throws Error outside an assessment's views
 */
export function usePane(): PaneContents {
  const contents = useContext(PaneContext);
  if (contents === undefined) throw new Error("This view is outside of an assessment.");
  return contents;
}
