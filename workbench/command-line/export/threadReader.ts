import { Worker } from "node:worker_threads";
import type { AnswerReader, FileAnswers } from "./FileAnswers";

/** What Node calls the end of a thread that filled its memory. */
const OUT_OF_MEMORY = "ERR_WORKER_OUT_OF_MEMORY";

/**
 * Reads in a thread of its own, in a new one if a workbook ended the last or took too long.
 * @param script of the thread, which answers a path with its answers
 * @param limit how long a workbook may take, in milliseconds
 */
export function threadReader(script: string, limit: number): AnswerReader {
  let worker: Worker | undefined;
  return {
    read: (path) => {
      const thread = (worker ??= new Worker(script, { eval: true, execArgv: [] }));
      return new Promise<FileAnswers>((resolve) => {
        const end = (answers: FileAnswers): void => {
          clearTimeout(timer);
          thread.off("message", end);
          thread.off("error", onError);
          thread.off("exit", onExit);
          resolve(answers);
        };
        const fail = (reason: string): void => {
          worker = undefined;
          end({ kind: "leftOut", path, message: `${path}: ${reason}` });
        };
        const onError = (error: Error): void =>
          fail(
            "code" in error && error.code === OUT_OF_MEMORY
              ? "Reading it took more memory than there is, so it was given up."
              : `Unexpected error: ${error.message}`,
          );
        const onExit = (): void => fail("Unexpected error: The thread that read it has ended.");
        const timer = setTimeout(() => {
          fail(`Reading it took longer than ${limit / 1000} seconds, so it was given up.`);
          void thread.terminate();
        }, limit);
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
