import type { AnswerRow } from "../../../src/assessment/answerTable/answerColumns";

/** Writes the table of answers into a file, rows after rows. */
export interface AnswerWriter {
  write(rows: readonly AnswerRow[]): Promise<void>;
  /** Completes the file. */
  end(): Promise<void>;
  /** Closes an incomplete file. */
  abandon(): Promise<void>;
}
