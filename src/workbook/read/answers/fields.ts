/** The columns that people fill in. */
import type { AnswerColumn } from "./answerColumns";

export type Field = Extract<AnswerColumn, "level" | "comment" | "evidence" | "flag">;

export const FIELDS: readonly Field[] = ["level", "comment", "evidence", "flag"];
