import { FileRefused } from "../../../workbook/file/FileRefused";
import { localMinute } from "../../../workbook/plan/localMinute";
import { leftOut } from "../../../workbook/read/returns/leftOut";
import { readEarlier } from "../../../workbook/read/returns/readEarlier";
import { readReturn } from "../../../workbook/read/returns/readReturn";
import { readLastRound } from "../../../workbook/read/returns/readLastRound";
import type { ReturnFile } from "../../../workbook/read/returns/ReturnOutcome";
import type { FileReading, ReadAs, ReadingJob, ReadingResult } from "./ReadingJob";
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
    const opened = { name, bytes, modified: localMinute(new Date(lastModified)) };
    return { kind: "done", reading: await readAs(opened, as) };
  } catch {
    return { kind: "failed", reason: "notRead" };
  }
}

async function readAs(file: ReturnFile, as: ReadAs): Promise<FileReading> {
  switch (as.kind) {
    case "return":
      return await readReturn(file, as.into);
    case "earlier":
      return await readEarlier(file, as.now);
    case "table":
      return await openTable(file);
    case "lastRound":
      return readLastRound(file, as.frameworks);
  }
}

async function openTable({ bytes, name }: ReturnFile): Promise<TableFileReading> {
  const { openTableFile } = await import("../../../workbook/frameworkTable/openTableFile");
  try {
    return { kind: "opened", opened: openTableFile(bytes, name) };
  } catch (error) {
    if (error instanceof FileRefused) return { kind: "refused", message: error.message };
    throw error;
  }
}
