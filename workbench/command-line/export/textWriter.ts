import { open } from "node:fs/promises";
import Papa from "papaparse";
import { ANSWER_COLUMNS, type AnswerRow } from "../../../src/assessment/answerTable/answerColumns";
import { harmless } from "../../../src/report/copy/harmless";
import type { AnswerWriter } from "./AnswerWriter";

/** A text file, whose first text is `head`. */
async function textWriter(
  path: string,
  head: string,
  textOf: (rows: readonly AnswerRow[]) => string,
): Promise<AnswerWriter> {
  const file = await open(path, "wx");
  await file.write(head);
  return {
    write: async (rows) => {
      await file.write(textOf(rows));
    },
    end: () => file.close(),
    abandon: () => file.close(),
  };
}

/** Excel reads a CSV file as UTF-8 only with this mark. */
const MARK = "\uFEFF";
const LINE_END = "\r\n";

/**
 * A CSV file by RFC 4180. A text that begins like a formula gets a no-break space in front, as in
 * the copies of the report.
 */
export function csvWriter(path: string): Promise<AnswerWriter> {
  const names = ANSWER_COLUMNS.map(({ name }) => name);
  return textWriter(path, `${MARK}${names.join(",")}${LINE_END}`, (rows) => {
    if (rows.length === 0) return "";
    const fields = rows.map((row) =>
      names.map((name) => {
        const value = row[name];
        return typeof value === "string" ? harmless(value) : value;
      }),
    );
    return `${Papa.unparse(fields, { newline: LINE_END })}${LINE_END}`;
  });
}

/** A JSON object for each answer, one a line, with texts as they are. */
export function jsonlWriter(path: string): Promise<AnswerWriter> {
  return textWriter(path, "", (rows) =>
    rows
      .map((row) => {
        const ordered = ANSWER_COLUMNS.map(({ name }) => [name, row[name]] as const);
        return `${JSON.stringify(Object.fromEntries(ordered))}\n`;
      })
      .join(""),
  );
}
