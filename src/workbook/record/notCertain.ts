/** Refuses to write where it is not certain whose a cell is. */
import { WorkbookTrouble } from "../excel/troubles";

/** @param what "SL1.1 Reporting" */
export function notCertain(what: string): WorkbookTrouble {
  return new WorkbookTrouble(
    `Cells were moved, so it is not certain which row belongs to ${what}. Nothing was written.`,
    "Undo the move in Excel, or open More and select Check and repair.",
  );
}
