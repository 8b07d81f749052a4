/** The columns that people fill in. */
import type { AnswerColumn } from "./answerColumns";

export type Field = Extract<AnswerColumn, "level" | "comment" | "evidence" | "flag" | "target">;

/** Columns that workbooks of earlier versions lack on every sheet. */
export const LATER_FIELDS: readonly Field[] = ["flag", "target"];

export const FIELDS: readonly Field[] = ["level", "comment", "evidence", "flag", "target"];
