import Papa from "papaparse";
import type { ReadingProblem } from "./responsesReading";

export interface CsvRow {
  /** Line number of the row's first line, counted from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * The rows of a CSV text that are not empty, with LF line breaks, and a problem for each row that
 * cannot be read. Accepts a byte order mark, any line ends, quoted fields with line breaks, and the
 * semicolons that Excel writes where the comma is the decimal sign.
 */
export function csvRows(text: string): readonly (CsvRow | ReadingProblem)[] {
  const normal = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const rows: (CsvRow | ReadingProblem)[] = [];
  let line = 1;
  let start = 0;
  Papa.parse<string[]>(normal, {
    delimiter: delimiterOf(normal),
    newline: "\n",
    step: ({ data, errors, meta }) => {
      if (errors.length > 0) {
        rows.push({
          place: `line ${line}`,
          message: "The quotation marks do not match.",
          remedy: "Close each quoted field, and write a quotation mark inside one twice.",
        });
      } else if (data.some((field) => field.trim() !== "")) {
        rows.push({ line, fields: data });
      }
      line += lineBreaks(normal.slice(start, meta.cursor));
      start = meta.cursor;
    },
  });
  return rows;
}

/** Decided by the header, because a comment may contain any number of either. */
function delimiterOf(text: string): "," | ";" {
  const [header] = text.trimStart().split("\n", 1);
  return header.split(";").length > header.split(",").length ? ";" : ",";
}

function lineBreaks(text: string): number {
  return text.split("\n").length - 1;
}
