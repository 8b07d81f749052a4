/** The columns that people fill in. */
import { THEME_HEADINGS } from "../../sheets/theme/themeLayout";
import type { AnswerColumn } from "./answerColumns";

export type Field = Extract<
  AnswerColumn,
  "level" | "comment" | "evidence" | "flag" | "target" | "lastTime"
>;

/** Columns that workbooks of earlier versions, or without answers carried forward, lack on every sheet. */
export const LATER_FIELDS: readonly Field[] = ["flag", "target", "lastTime"];

/** The first format version whose workbooks all have the column. */
export function firstWith(field: Field): number {
  if (field === "lastTime") return Infinity;
  if (field === "target") return 5;
  return field === "flag" ? 3 : 0;
}

export const FIELDS: readonly Field[] = [
  "level",
  "comment",
  "evidence",
  "flag",
  "target",
  "lastTime",
];

/** What people call the column. */
export function fieldWords(field: Field): string {
  return field === "lastTime" ? THEME_HEADINGS.lastTime : field;
}
