import { randomUUID } from "node:crypto";
import { rename, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { badInput, wrongUsage, type CommandOutcome } from "./CommandOutcome";
import { answerReaders } from "./export/answerReaders";
import type { AnswerWriter } from "./export/AnswerWriter";
import { makeGivenTwice } from "./export/givenTwice";
import { progressOn } from "./export/progressOn";
import { readInOrder } from "./export/readInOrder";
import { csvWriter, jsonlWriter } from "./export/textWriter";
import { fileErrorSentence } from "./fileErrorSentence";
import { readArguments } from "./readArguments";
import { isWorkbookName, returnPaths } from "./returnPaths";
import { whyUnwritable } from "./writeTogether";

const WRITERS: ReadonlyMap<string, (path: string) => Promise<AnswerWriter>> = new Map([
  ["csv", csvWriter],
  ["jsonl", jsonlWriter],
  // Few exports need its code.
  ["parquet", async (path) => (await import("./export/parquetWriter")).parquetWriter(path)],
]);

/**
 * `export --format csv|jsonl|parquet --out <file> [--strict] <workbook or folder>...`: the answers of
 * all workbooks in one table. A workbook that is left out, and what cannot be read, is listed on
 * standard error; with --strict nothing is written then.
 */
export async function exportCommand(args: readonly string[]): Promise<CommandOutcome> {
  const parsed = readArguments(args, {
    format: { type: "string" },
    out: { type: "string" },
    strict: { type: "boolean" },
  });
  if (parsed.kind === "wrong") return wrongUsage(parsed.message);
  const { values, positionals } = parsed.arguments;
  const { format, out, strict = false } = values;
  const makeWriter = WRITERS.get(format ?? "");
  if (makeWriter === undefined) {
    return wrongUsage("export needs --format with csv, jsonl or parquet.");
  }
  if (!out) return wrongUsage("export needs --out with the path of the file to write.");
  if (positionals.length === 0) return wrongUsage("export needs workbooks, or a folder of them.");
  if (positionals.some((path) => resolve(path) === resolve(out))) {
    return wrongUsage("--out must be a different file from the workbooks.");
  }
  // A table in the place of a workbook in one of the folders would destroy its answers.
  if (isWorkbookName(out)) {
    return wrongUsage(`--out must not have the name of a workbook, as “${out}” has.`);
  }
  const unwritable = await whyUnwritable([out]);
  if (unwritable !== undefined) return badInput(unwritable);
  const found = await returnPaths(positionals, out);
  if (found.kind === "none") return badInput(found.message);
  const beside = `${out}.${randomUUID()}.part`;
  try {
    const written = await writeAnswers(found.paths, await makeWriter(beside), strict);
    const { notes, rows, read, leftOut } = written;
    if (written.isRefused) return { kind: "problems", output: "", notes };
    await rename(beside, out);
    const counts = [
      `${counted(rows, "answer")} of ${counted(read, "workbook")}`,
      ...(leftOut === 0 ? [] : [`${leftOut} left out`]),
    ];
    return { kind: "done", output: `${out}: ${counts.join(", ")}.\n`, notes };
  } catch (error) {
    if (!isFileError(error)) throw error;
    return badInput(fileErrorSentence(out, error));
  } finally {
    await rm(beside, { force: true });
  }
}

interface Written {
  readonly notes: readonly string[];
  readonly rows: number;
  readonly read: number;
  readonly leftOut: number;
  /** True if the file is not to be kept. */
  readonly isRefused: boolean;
}

async function writeAnswers(
  paths: readonly string[],
  writer: AnswerWriter,
  strict: boolean,
): Promise<Written> {
  const readers = answerReaders(paths.length);
  const givenTwice = makeGivenTwice();
  const notes: string[] = [];
  const sayProgress = progressOn(process.stderr, paths.length);
  let [rows, read, problems, done] = [0, 0, 0, 0];
  try {
    for await (const file of readInOrder(paths, readers)) {
      sayProgress((done += 1));
      if (file.kind === "leftOut") {
        notes.push(file.message);
        continue;
      }
      notes.push(...file.notes, ...file.problems, ...givenTwice(file.path, file.rows));
      problems += file.problems.length;
      rows += file.rows.length;
      read += 1;
      await writer.write(file.rows);
    }
    await writer.end();
  } catch (error) {
    await writer.abandon();
    throw error;
  } finally {
    await Promise.all(readers.map((reader) => reader.stop()));
  }
  const leftOut = paths.length - read;
  const isRefused = read === 0 || (strict && problems + leftOut > 0);
  return { notes, rows, read, leftOut, isRefused };
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && "code" in error;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
