import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { AnswerReader, FileAnswers } from "./FileAnswers";
import { readAnswers } from "./readAnswers";

/** Fewer files than this are read before a thread has started. */
const FEW = 16;

/** Node starts no thread with a TypeScript file, so this starts tsx first. */
const SCRIPT = [require.resolve("tsx/cjs"), join(__dirname, "answerWorker.ts")]
  .map((path) => `require(${JSON.stringify(path)});`)
  .join("\n");

/** A thread for each processor core, or for few files this one. */
export function answerReaders(files: number): readonly AnswerReader[] {
  if (files < FEW) return [{ read: readAnswers, stop: () => Promise.resolve() }];
  return Array.from({ length: availableParallelism() }, inThread);
}

/** Reads in a thread of its own, in a new one if a workbook ended the last. */
function inThread(): AnswerReader {
  let worker: Worker | undefined;
  return {
    read: (path) => {
      const thread = (worker ??= new Worker(SCRIPT, { eval: true, execArgv: [] }));
      return new Promise<FileAnswers>((resolve) => {
        const end = (answers: FileAnswers): void => {
          thread.off("message", end);
          thread.off("error", onError);
          thread.off("exit", onExit);
          resolve(answers);
        };
        const fail = (reason: string): void => {
          worker = undefined;
          end({ kind: "leftOut", path, message: `${path}: Unexpected error: ${reason}` });
        };
        const onError = (error: Error): void => fail(error.message);
        const onExit = (): void => fail("The thread that read it has ended.");
        thread.on("message", end);
        thread.on("error", onError);
        thread.on("exit", onExit);
        thread.postMessage(path);
      });
    },
    stop: async () => {
      await worker?.terminate();
    },
  };
}
