/** What formulas cannot do: rows fitted to their comments, and a stamp that says when. */
import { readWorkbook } from "../read/readAssessment";
import { fitPrintedActions } from "./fitPrintedActions";
import { fitRows } from "./fitRows";
import { stampSummary } from "./stampSummary";
import { SHORTLY } from "../excel/requestContext";
import { noAssessment } from "../excel/troubles";

/**
 * Fits every row that people write in to its texts, has the whole action plan printed, and stamps the
 * summary.
 * @param now the moment that the stamp names, in the person's own time
 * @throws WorkbookTrouble where there is no assessment or a sheet is locked; Office errors as they come
 */
export async function refreshWorkbook(now: Date = new Date()): Promise<void> {
  const present = await readWorkbook();
  if (present === undefined) throw noAssessment();
  await fitRows(present.assessment, present.actionsTable, SHORTLY);
  if (present.actionsTable !== undefined) await fitPrintedActions(present.actionsTable, SHORTLY);
  await stampSummary(present.assessment, now, SHORTLY);
}
