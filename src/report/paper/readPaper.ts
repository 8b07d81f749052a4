/** Reads the paper of the workbook open in Excel. */
import { isAsSubmitted } from "../../assessment/isAsSubmitted";
import { readWorkbook } from "../../workbook/read/readAssessment";
import { AT_ONCE, type Patience } from "../../workbook/excel/requestContext";
import type { Paper } from "./paper";
import { paperActions } from "./paperActions";
import { paperOf } from "./paperOf";

/**
 * The paper of the workbook's assessment and action plan; undefined if it has no assessment.
 * @throws as readAssessment does
 */
export async function readPaper(patience: Patience = AT_ONCE): Promise<Paper | undefined> {
  const found = await readWorkbook("refuse", patience);
  if (found === undefined) return undefined;
  const { assessment, actions } = found;
  return paperOf(
    assessment,
    paperActions(actions, assessment.framework),
    undefined,
    await isAsSubmitted(assessment),
  );
}
