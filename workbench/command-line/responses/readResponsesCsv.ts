import type { Framework } from "../../../src/framework/framework";
import { collectResponses, type RowReading } from "./collectResponses";
import { csvRows, type CsvRow } from "./csvRows";
import { unreadable, type ReadingProblem, type ResponsesReading } from "./responsesReading";

const REQUIRED = ["value code", "level", "comment"];
const OPTIONAL = ["evidence"];

/**
 * Reads responses from CSV with the columns `value code,level,comment` and optionally `evidence`,
 * in any order. A level is a number, a label, `not applicable` or empty.
 */
export function readResponsesCsv(
  text: string,
  framework: Framework,
  allowNotApplicable: boolean,
): ResponsesReading {
  const [header, ...answers] = csvRows(text);
  if (header === undefined) {
    return unreadable("", "The file is empty.", `Begin with the header ${REQUIRED.join(",")}.`);
  }
  if (!("fields" in header)) {
    return { kind: "problems", problems: [header] };
  }
  const columns = header.fields.map((field) => field.trim().toLowerCase());
  const problems = problemsOfHeader(columns, header.line);
  if (problems.length > 0) {
    return { kind: "problems", problems };
  }
  const rows = answers.map((row) => ("fields" in row ? readRow(row, columns) : row));
  return collectResponses(rows, framework, allowNotApplicable);
}

function problemsOfHeader(columns: readonly string[], line: number): readonly ReadingProblem[] {
  const place = `line ${line}`;
  const named = columns.filter((column) => column !== "");
  const missing = REQUIRED.filter((column) => !named.includes(column));
  const unknown = named.filter((column) => ![...REQUIRED, ...OPTIONAL].includes(column));
  const repeated = named.filter((column, index) => named.indexOf(column) < index);
  return [
    ...missing.map((column) => ({
      place,
      message: `The header has no column “${column}”.`,
      remedy: `Begin with the header ${REQUIRED.join(",")}.`,
    })),
    ...unknown.map((column) => ({
      place,
      message: `The column “${column}” is not known.`,
      remedy: `Remove it, or give it one of the names ${[...REQUIRED, ...OPTIONAL].join(", ")}.`,
    })),
    ...repeated.map((column) => ({
      place,
      message: `The column “${column}” appears twice.`,
      remedy: "Keep one of the two.",
    })),
  ];
}

function readRow({ line, fields }: CsvRow, columns: readonly string[]): RowReading {
  const place = `line ${line}`;
  const surplus = fields.some((field, index) => field.trim() !== "" && !columns[index]);
  if (surplus) {
    return {
      place,
      message: `The row has ${fields.length} fields where the header names ${columns.length}.`,
      remedy: "Put a comment that holds the separator between quotation marks.",
    };
  }
  const field = (column: string): string => fields[columns.indexOf(column)] ?? "";
  return {
    place,
    valueCode: field("value code").trim(),
    fields: { level: field("level"), comment: field("comment"), evidence: field("evidence") },
  };
}
