/** The columns that people fill in. */
import type { AnswerColumn } from "./answerColumns";

export type Field = Extract<AnswerColumn, "level" | "comment" | "evidence" | "flag" | "target">;

/** Columns that workbooks of earlier versions lack on every sheet. */
export const LATER_FIELDS: readonly Field[] = ["flag", "target"];

/** The first format version whose workbooks all have the column. */
export function firstWith(field: Field): number {
  if (field === "target") return 5;
  return field === "flag" ? 3 : 0;
}

export const FIELDS: readonly Field[] = ["level", "comment", "evidence", "flag", "target"];
