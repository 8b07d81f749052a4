import type { WorkbookFile } from "./WorkbookFile";
import { readWorkbook } from "./readWorkbook";
import { writeWorkbook } from "./writeWorkbook";

/** Reads and writes .xlsx files. */
export function createWorkbookFile(): WorkbookFile {
  return { write: writeWorkbook, read: readWorkbook };
}
