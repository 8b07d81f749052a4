import type { AnswerRow } from "../../../src/assessment/answerTable/answerColumns";

/** What a workbook gave to the table of answers. */
export type FileAnswers =
  | {
      readonly kind: "read";
      readonly path: string;
      readonly rows: readonly AnswerRow[];
      /** Lines about the file in general. */
      readonly notes: readonly string[];
      /** A line for each cell, row or sheet that could not be read. */
      readonly problems: readonly string[];
    }
  /** `message` is one line that begins with the path. */
  | { readonly kind: "leftOut"; readonly path: string; readonly message: string };

/** Reads workbooks one after the other. Never rejects. */
export interface AnswerReader {
  read(path: string): Promise<FileAnswers>;
  stop(): Promise<void>;
}
