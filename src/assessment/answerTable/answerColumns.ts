/**
 * The columns of the table of answers: the same on the sheet Answers and in the files of
 * `maturity export`. Reports are built on these names, so they never change.
 */
export const ANSWER_COLUMNS = [
  { name: "round", kind: "text" },
  { name: "organisation", kind: "text" },
  { name: "department", kind: "text" },
  { name: "framework_id", kind: "text" },
  { name: "framework_version", kind: "text" },
  { name: "theme", kind: "text" },
  { name: "key_area", kind: "text" },
  { name: "ref", kind: "text" },
  { name: "id", kind: "text" },
  { name: "title", kind: "text" },
  { name: "level", kind: "number" },
  { name: "level_label", kind: "text" },
  { name: "state", kind: "text" },
  { name: "target", kind: "number" },
  { name: "comment", kind: "text" },
  { name: "agreed", kind: "number" },
  { name: "reason", kind: "text" },
  { name: "date", kind: "date" },
  { name: "fingerprint", kind: "text" },
] as const satisfies readonly AnswerColumn[];

export interface AnswerColumn {
  readonly name: string;
  /** Numbers are whole numbers. Dates are ISO dates. */
  readonly kind: "text" | "number" | "date";
}

type Column = (typeof ANSWER_COLUMNS)[number];

export type AnswerColumnName = Column["name"];

/** An answer: texts are empty, and numbers and dates null, where there is nothing. */
export type AnswerRow = {
  readonly [One in Column as One["name"]]: One["kind"] extends "text"
    ? string
    : One["kind"] extends "number"
      ? number | null
      : string | null;
};

/** The columns that say where an answer belongs. */
export type PlaceColumn =
  | "organisation"
  | "framework_id"
  | "framework_version"
  | "theme"
  | "key_area"
  | "ref"
  | "id"
  | "title";
