import type { ReadingJob, ReadingResult } from "./ReadingJob";

/** Reads one file after the other. */
export interface Reader {
  /** Rejects if the file cannot be read at all; then the reader is of no further use. */
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
      await new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error("Reading took too long.")), LONGEST);
        worker.onmessage = ({ data }: MessageEvent<ReadingResult>) => {
          clearTimeout(timer);
          resolve(data);
        };
        worker.onerror = (event) => {
          clearTimeout(timer);
          reject(new Error(event.message));
        };
        worker.postMessage(job, [job.file.bytes.buffer]);
      }),
    stop: () => worker.terminate(),
  };
}
