/** Reads the files that a person chose, in a worker where there is one. */
import { localMinute } from "../../../workbook/plan/localMinute";
import { leftOut } from "../../../workbook/read/returns/leftOut";
import type { Receiving, ReturnReading } from "../../../workbook/read/returns/ReturnOutcome";
import type { ReadingResult } from "./ReadingJob";
import type { Reader } from "./startReader";

/** Larger files are not even opened: an assessment has 2 MB. */
const LARGEST_FILE = 100_000_000;

/**
 * Reads one file after the other. A file that cannot be read is left out, and the others are read.
 * @param onReading called with each in turn
 * @param signal ends the reading after what is read so far
 */
export async function readReturns(
  files: readonly File[],
  into: Receiving,
  onReading: (reading: ReturnReading) => void,
  signal: AbortSignal,
): Promise<void> {
  let reader: Reader | undefined;
  const stop = (): void => reader?.stop();
  signal.addEventListener("abort", stop);
  const ended = aborted(signal);
  try {
    for (const file of files) {
      reader ??= await makeReader();
      if (signal.aborted) return;
      const reading = await Promise.race([readOne(file, into, reader), ended]);
      if (reading === "aborted") return;
      if (reading.isLast) {
        reader.stop();
        reader = undefined;
      }
      onReading(reading.reading);
    }
  } finally {
    signal.removeEventListener("abort", stop);
    reader?.stop();
  }
}

interface ReadOne {
  readonly reading: ReturnReading;
  /** True if the reader broke down, and the next file needs another. */
  readonly isLast: boolean;
}

async function readOne(file: File, into: Receiving, reader: Reader): Promise<ReadOne> {
  const { name, size, lastModified } = file;
  if (size > LARGEST_FILE) return { reading: leftOut(name, "tooLarge"), isLast: false };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // It was moved, is open elsewhere, or is not on this computer.
    return { reading: leftOut(name, "notOpened"), isLast: false };
  }
  const modified = localMinute(new Date(lastModified));
  let result: ReadingResult;
  try {
    result = await reader.read({ file: { name, bytes, modified }, into });
  } catch {
    // The worker ran out of memory or time.
    return { reading: leftOut(name, "tooLarge"), isLast: true };
  }
  return result.kind === "done"
    ? { reading: result.reading, isLast: false }
    : { reading: leftOut(name, "damaged"), isLast: false };
}

/** Without web workers, the file is read here, with a pause before each. */
async function makeReader(): Promise<Reader> {
  if (typeof Worker !== "undefined") {
    const { startReader } = await import("./startReader");
    return startReader();
  }
  const { readReturn } = await import("../../../workbook/read/returns/readReturn");
  return {
    read: async ({ file, into }) => {
      await new Promise((resolve) => setTimeout(resolve));
      return { kind: "done", reading: await readReturn(file, into) };
    },
    stop: () => undefined,
  };
}

async function aborted(signal: AbortSignal): Promise<"aborted"> {
  return await new Promise((resolve) => {
    if (signal.aborted) resolve("aborted");
    else signal.addEventListener("abort", () => resolve("aborted"), { once: true });
  });
}
