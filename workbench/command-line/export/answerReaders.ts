import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { AnswerReader } from "./FileAnswers";
import { readAnswers } from "./readAnswers";
import { threadReader } from "./threadReader";

/** Fewer files than this are read before a thread has started. */
const FEW = 16;

/** A hundred times what the largest workbooks take. */
const LIMIT = 120_000;

/** Node starts no thread with a TypeScript file, so this starts tsx first. */
const SCRIPT = [require.resolve("tsx/cjs"), join(__dirname, "answerWorker.ts")]
  .map((path) => `require(${JSON.stringify(path)});`)
  .join("\n");

/** A thread for each processor core, or for few files this one, which has no time limit. */
export function answerReaders(files: number): readonly AnswerReader[] {
  if (files < FEW) return [{ read: readAnswers, stop: () => Promise.resolve() }];
  return Array.from({ length: availableParallelism() }, () => threadReader(SCRIPT, LIMIT));
}
