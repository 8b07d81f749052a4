import type { ReadingJob, ReadingResult } from "./ReadingJob";

/** Reads one file after the other. */
export interface Reader {
  /** After "failed", the reader is of no further use. */
  read(job: ReadingJob): Promise<ReadingResult>;
  stop(): void;
}

/** A file that takes this long is made to; a large assessment takes a second. */
const LONGEST = 60_000;

/** A reader in a web worker. */
export function startReader(): Reader {
  const worker = new Worker(new URL("./readingWorker.ts", import.meta.url));
  return {
    read: async (job) =>
      await new Promise((resolve) => {
        const timer = setTimeout(() => end({ kind: "failed", reason: "tookTooLong" }), LONGEST);
        const end = (result: ReadingResult): void => {
          clearTimeout(timer);
          resolve(result);
        };
        worker.onmessage = ({ data }: MessageEvent<ReadingResult>) => end(data);
        // Its script did not load, or the computer has too little memory.
        worker.onerror = () => end({ kind: "failed", reason: "notRead" });
        worker.postMessage(job);
      }),
    stop: () => worker.terminate(),
  };
}
