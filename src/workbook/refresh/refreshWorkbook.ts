/** Does what formulas cannot: fits rows to their texts, and writes when it did so. */
import { readWorkbook } from "../read/readAssessment";
import { fitPrintedActions } from "./fitPrintedActions";
import { fitRows } from "./fitRows";
import { stampSummary } from "./stampSummary";
import { calculateIfManual } from "../excel/calculation";
import { SHORTLY } from "../excel/requestContext";
import { noAssessment } from "../excel/troubles";

/**
 * Fits the rows that people write in to their texts, sets the action plan's print area to all its
 * rows, and stamps the Summary.
 * @param now the moment that the stamp gives, in local time
 * @throws WorkbookTrouble if there is no assessment or a sheet is locked; Office errors unchanged
 */
export async function refreshWorkbook(now: Date = new Date()): Promise<void> {
  // Rows are fitted to texts that formulas give.
  await calculateIfManual(SHORTLY);
  const present = await readWorkbook();
  if (present === undefined) throw noAssessment();
  await fitRows(present.assessment, present.actionsTable, SHORTLY);
  if (present.actionsTable !== undefined) await fitPrintedActions(present.actionsTable, SHORTLY);
  await stampSummary(present.assessment, now, SHORTLY);
}
