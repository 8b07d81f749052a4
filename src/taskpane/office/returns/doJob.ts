import { readEarlier } from "../../../workbook/read/returns/readEarlier";
import { readReturn } from "../../../workbook/read/returns/readReturn";
import type { ReadingJob, ReadingResult } from "./ReadingJob";

/** Reads a file; a mistake of ours leaves it out, so that the others are read. */
export async function doJob({ file, as }: ReadingJob): Promise<ReadingResult> {
  try {
    const reading =
      as.kind === "return" ? await readReturn(file, as.into) : await readEarlier(file, as.now);
    return { kind: "done", reading };
  } catch {
    return { kind: "failed", reason: "notRead" };
  }
}
