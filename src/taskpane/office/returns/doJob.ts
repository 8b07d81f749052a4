import { FileRefused } from "../../../workbook/file/FileRefused";
import { localMinute } from "../../../workbook/plan/localMinute";
import { leftOut } from "../../../workbook/read/returns/leftOut";
import { readEarlier } from "../../../workbook/read/returns/readEarlier";
import { readReturn } from "../../../workbook/read/returns/readReturn";
import type { ReadingJob, ReadingResult } from "./ReadingJob";
import type { TableFileReading } from "./TableFileReading";

/** Reads a file; a mistake of ours leaves it out, so that the others are read. */
export async function doJob({ file, as }: ReadingJob): Promise<ReadingResult> {
  const { name, lastModified } = file;
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // It was moved, is open elsewhere, or is not on this computer.
    return { kind: "done", reading: leftOut(name, "notOpened") };
  }
  try {
    if (as.kind === "table") return { kind: "done", reading: await openTable(bytes, name) };
    const opened = { name, bytes, modified: localMinute(new Date(lastModified)) };
    const reading =
      as.kind === "return" ? await readReturn(opened, as.into) : await readEarlier(opened, as.now);
    return { kind: "done", reading };
  } catch {
    return { kind: "failed", reason: "notRead" };
  }
}

async function openTable(bytes: Uint8Array, name: string): Promise<TableFileReading> {
  const { openTableFile } = await import("../../../workbook/frameworkTable/openTableFile");
  try {
    return { kind: "opened", opened: openTableFile(bytes, name) };
  } catch (error) {
    if (error instanceof FileRefused) return { kind: "refused", message: error.message };
    throw error;
  }
}
