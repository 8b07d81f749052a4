/** Reads the files that a person chose, in a worker where there is one. */
import type { Framework } from "../../../framework/framework";
import { leftOut } from "../../../workbook/read/returns/leftOut";
import type {
  ComparedWith,
  EarlierReading,
  LastRoundReading,
  Receiving,
  ReturnReading,
} from "../../../workbook/read/returns/ReturnOutcome";
import type { FileReading, ReadAs, ReadingResult } from "./ReadingJob";
import type { Reader } from "./startReader";
import type { TableFileReading } from "./TableFileReading";

/** Larger files are not even opened: an assessment has 2 MB. */
const LARGEST_FILE = 100_000_000;

/**
 * Reads departments' files one after the other. A file that cannot be read is left out, and the others are read.
 * @param onReading called with each in turn
 * @param signal ends the reading after what is read so far
 */
export async function readReturns(
  files: readonly File[],
  into: Receiving,
  onReading: (reading: ReturnReading) => void,
  signal: AbortSignal,
): Promise<void> {
  await readFiles(files, { kind: "return", into }, signal, (reading) => {
    if (reading.kind === "read" || reading.kind === "leftOut") onReading(reading);
  });
}

/**
 * Reads the workbook of an earlier assessment; undefined if it was cancelled.
 * @param signal ends the reading
 */
export async function readEarlierFile(
  file: File,
  now: ComparedWith,
  signal: AbortSignal,
): Promise<EarlierReading | undefined> {
  let found: EarlierReading | undefined;
  await readFiles([file], { kind: "earlier", now }, signal, (reading) => {
    if (reading.kind === "earlier" || reading.kind === "leftOut") found = reading;
  });
  return found;
}

/**
 * Opens a file that may hold a framework; undefined if it was cancelled.
 * @param signal ends the reading
 */
export async function openTableFile(
  file: File,
  signal: AbortSignal,
): Promise<TableFileReading | undefined> {
  let found: TableFileReading | undefined;
  await readFiles([file], { kind: "table" }, signal, (reading) => {
    if (reading.kind === "opened" || reading.kind === "refused") found = reading;
    else if (reading.kind === "leftOut") found = { kind: "refused", message: reading.message };
  });
  return found;
}

/**
 * Reads the workbook of the last round; undefined if it was cancelled.
 * @param frameworks to know the rows by where the hidden data sheet is gone
 * @param signal ends the reading
 */
export async function readLastRoundFile(
  file: File,
  frameworks: readonly Framework[],
  signal: AbortSignal,
): Promise<LastRoundReading | undefined> {
  let found: LastRoundReading | undefined;
  await readFiles([file], { kind: "lastRound", frameworks }, signal, (reading) => {
    if (reading.kind === "lastRound" || reading.kind === "leftOut") found = reading;
  });
  return found;
}

async function readFiles(
  files: readonly File[],
  as: ReadAs,
  signal: AbortSignal,
  onReading: (reading: FileReading) => void,
): Promise<void> {
  let reader: Reader | undefined;
  const stop = (): void => reader?.stop();
  signal.addEventListener("abort", stop);
  const ended = aborted(signal);
  try {
    for (const file of files) {
      reader ??= await makeReader();
      if (signal.aborted) return;
      const reading = await Promise.race([readOne(file, as, reader), ended]);
      if (reading === "aborted") return;
      if (reading.kind === "failed") {
        reader.stop();
        reader = undefined;
      }
      onReading(reading.kind === "done" ? reading.reading : leftOut(file.name, reading.reason));
    }
  } finally {
    signal.removeEventListener("abort", stop);
    reader?.stop();
  }
}

async function readOne(file: File, as: ReadAs, reader: Reader): Promise<ReadingResult> {
  const { name, size } = file;
  if (size > LARGEST_FILE) return { kind: "done", reading: leftOut(name, "tooLarge") };
  return await reader.read({ file, as });
}

/** Without web workers, files are read here, with a pause before each. */
async function makeReader(): Promise<Reader> {
  if (typeof Worker !== "undefined") return (await import("./startReader")).startReader();
  const { doJob } = await import("./doJob");
  return {
    read: async (job) => {
      await new Promise((resolve) => setTimeout(resolve));
      return await doJob(job);
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
