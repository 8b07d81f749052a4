/** Writes the level labels in place of typed numbers and names, when somebody asks for it. */
import { recordResponse } from "./recordResponse";
import { SHORTLY } from "../excel/requestContext";
import { noAssessment, readOnlyWorkbook } from "../excel/troubles";
import { readWorkbook } from "../read/readAssessment";

/**
 * Writes each label in the way in which answers are written: only into the row of its value code,
 * and only if the cell still has the level that was read.
 * @returns how many were written; the others were changed meanwhile
 * @throws WorkbookTrouble and Office errors, each with its kind; what was written until then stays,
 * and trying again writes the rest
 */
export async function writeLabels(): Promise<number> {
  const found = await readWorkbook("accept", SHORTLY);
  if (found === undefined) throw noAssessment();
  if (found.readOnly) throw readOnlyWorkbook();
  let written = 0;
  for (const valueCodeId of found.typed) {
    const entry = found.assessment.responses.get(valueCodeId)?.entry;
    if (entry === undefined) continue;
    const fields = { entry };
    const outcome = await recordResponse({ valueCodeId, fields, expected: fields });
    if (outcome.kind === "recorded") written += 1;
  }
  return written;
}
