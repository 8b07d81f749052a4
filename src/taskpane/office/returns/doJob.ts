import { readReturn } from "../../../workbook/read/returns/readReturn";
import type { ReadingJob, ReadingResult } from "./ReadingJob";

/** Reads a file; a mistake of ours leaves it out, so that the others are read. */
export async function doJob({ file, into }: ReadingJob): Promise<ReadingResult> {
  try {
    return { kind: "done", reading: await readReturn(file, into) };
  } catch {
    return { kind: "failed", reason: "notRead" };
  }
}
