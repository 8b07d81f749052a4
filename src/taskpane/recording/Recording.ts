/** Answers being written to the workbook. */
import type { ResponseFields } from "../../workbook/record/RecordOutcome";
import type { Trouble } from "../../workbook/excel/Trouble";

export interface Conflict {
  readonly valueCodeId: string;
  readonly mine: ResponseFields;
  readonly theirs: ResponseFields;
  /** When the pane detected it, local time: "2026-05-14T10:42". */
  readonly foundAt: string;
}

export type RecordingState =
  | { readonly kind: "idle" }
  | { readonly kind: "writing" }
  /** Continues automatically: a cell is being edited, or the connection is lost. */
  | { readonly kind: "waiting"; readonly trouble: Trouble; readonly changes: number }
  /** The person has to do something first. */
  | { readonly kind: "refused"; readonly trouble: Trouble; readonly changes: number };

export interface RecordingStanding {
  readonly state: RecordingState;
  /** Changes that somebody else's preceded, oldest first. */
  readonly conflicts: readonly Conflict[];
  /** Value codes whose latest change from this pane is in the workbook. */
  readonly kept: ReadonlySet<string>;
}

export interface Recording extends RecordingStanding {
  /**
   * Takes new contents of a value code's cells and shows them at once.
   * @param pace "atRest" writes only after a short pause: while arrowing or typing
   */
  change(valueCodeId: string, fields: ResponseFields, pace?: "atOnce" | "atRest"): void;
  /** Writes at once what waits for a pause: on leaving a field or a view. */
  flush(): void;
  /** Tries again now. */
  retry(): void;
  /** Drops what could not be written. */
  forget(): void;
  keepMine(valueCodeId: string): void;
  keepTheirs(valueCodeId: string): void;
}
