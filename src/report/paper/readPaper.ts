/** The paper of the workbook that is open in Excel. */
import { readWorkbook } from "../../workbook/read/readAssessment";
import { AT_ONCE, type Patience } from "../../workbook/excel/requestContext";
import type { Paper } from "./paper";
import { paperActions } from "./paperActions";
import { paperOf } from "./paperOf";

/**
 * Reads the assessment and its action plan; undefined where there is none.
 * @throws as readAssessment does
 */
export async function readPaper(patience: Patience = AT_ONCE): Promise<Paper | undefined> {
  const found = await readWorkbook("refuse", patience);
  if (found === undefined) return undefined;
  const { assessment, actions } = found;
  return paperOf(assessment, paperActions(actions, assessment.framework));
}
