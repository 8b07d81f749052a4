import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { AnswerReader } from "./FileAnswers";
import { threadReader } from "./threadReader";

/** A hundred times what the largest workbooks take. */
const LIMIT = 120_000;

/** Node starts no thread with a TypeScript file, so this starts tsx first. */
const SCRIPT = [require.resolve("tsx/cjs"), join(__dirname, "answerWorker.ts")]
  .map((path) => `require(${JSON.stringify(path)});`)
  .join("\n");

/**
 * A thread for each processor core, or fewer for fewer files. A single file has one too: only a
 * thread can be ended when its workbook takes too long.
 */
export function answerReaders(files: number, limit = LIMIT): readonly AnswerReader[] {
  const threads = Math.min(files, availableParallelism());
  return Array.from({ length: threads }, () => threadReader(SCRIPT, limit));
}
