import { fileWriter, ParquetWriter } from "hyparquet-writer";
import type { SchemaElement } from "hyparquet";
import {
  ANSWER_COLUMNS,
  type AnswerColumn,
  type AnswerRow,
} from "../../../src/assessment/answerTable/answerColumns";
import type { AnswerWriter } from "./AnswerWriter";

/** A row group is written at so many rows or characters of comments: what is kept in memory. */
const MOST_ROWS = 50_000;
const MOST_CHARACTERS = 16_000_000;

const TYPES = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED" },
  number: { type: "INT32", repetition_type: "OPTIONAL" },
  date: { type: "INT32", converted_type: "DATE", repetition_type: "OPTIONAL" },
} as const satisfies Record<AnswerColumn["kind"], Partial<SchemaElement>>;

const SCHEMA: SchemaElement[] = [
  { name: "root", num_children: ANSWER_COLUMNS.length },
  ...ANSWER_COLUMNS.map(({ name, kind }) => ({ name, ...TYPES[kind] })),
];

/** A Parquet file: whole numbers and dates are such, texts are as they are. */
export function parquetWriter(path: string): Promise<AnswerWriter> {
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: SCHEMA,
    createdBy: "Maturity Workbook",
  });
  let kept: AnswerRow[] = [];
  let characters = 0;
  const writeKept = async (): Promise<void> => {
    if (kept.length === 0) return;
    const rows = kept;
    const columnData = ANSWER_COLUMNS.map(({ name, kind }) => ({
      name,
      data: rows.map((row) => {
        const value = row[name];
        return kind === "date" && typeof value === "string" ? new Date(value) : value;
      }),
    }));
    await writer.write({ columnData, rowGroupSize: rows.length });
    kept = [];
    characters = 0;
  };
  return Promise.resolve({
    write: async (rows) => {
      kept.push(...rows);
      characters += rows.reduce(
        (sum, { comment, reason }) => sum + comment.length + reason.length,
        0,
      );
      if (kept.length >= MOST_ROWS || characters >= MOST_CHARACTERS) await writeKept();
    },
    end: async () => {
      await writeKept();
      await writer.finish();
    },
    // Each part of the file is written and closed.
    abandon: () => Promise.resolve(),
  });
}
