import { dataSheetGone } from "../excel/troubles";
import { readWorkbook, type ReadWorkbook } from "../read/readAssessment";
import type { Inspection } from "./inspectWorkbook";

/**
 * The assessment in the workbook, or undefined if there is none.
 * @throws WorkbookTrouble if there is one that cannot be read: it is never taken for none
 */
export async function presentIn(found: Inspection): Promise<ReadWorkbook | undefined> {
  if (!found.hasAssessment) return undefined;
  const read = await readWorkbook("accept");
  if (read === undefined) throw dataSheetGone();
  return read;
}
