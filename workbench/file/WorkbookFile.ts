/** Reading and writing .xlsx files: the only place that knows the library which does it. */
import type { WorkbookState } from "../excel/state";

export interface WorkbookFile {
  /** The workbook as the bytes of an .xlsx file, with formulas' present values. */
  write(workbook: WorkbookState): Promise<Uint8Array>;
  /** @throws Error with a plain sentence when the bytes are no .xlsx file or it is encrypted. */
  read(bytes: Uint8Array): Promise<WorkbookState>;
}
