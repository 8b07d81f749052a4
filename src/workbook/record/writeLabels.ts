/** Writes the level labels in place of typed numbers and names, when somebody asks for it. */
import type { Assessment } from "../../assessment/assessment";
import type { TypedOnDepartments } from "../read/answers/TypedOnDepartments";
import type { TypedLevel } from "../read/ReadOutcome";
import { writeDepartmentLabels } from "./writeDepartmentLabels";
import { recordResponse } from "./recordResponse";
import { recordTarget } from "./recordTarget";
import { recordValueCodeTarget } from "./recordValueCodeTarget";
import { SHORTLY } from "../excel/requestContext";
import { noAssessment, readOnlyWorkbook } from "../excel/troubles";
import { readWorkbook } from "../read/readAssessment";

/**
 * Writes each label in the way in which answers are written: only into the row of its value code or key area,
 * and only if the cell still has the level that was read.
 * @returns how many were written; the others were changed meanwhile
 * @throws WorkbookTrouble and Office errors, each with its kind; what was written until then stays,
 * and trying again writes the rest
 */
export async function writeLabels(): Promise<number> {
  const found = await readWorkbook("accept", SHORTLY);
  if (found === undefined) throw noAssessment();
  if (found.readOnly) throw readOnlyWorkbook();
  const { assessment } = found;
  let written = 0;
  const onDepartments: TypedOnDepartments[] = [];
  for (const typed of found.typed) {
    if ("label" in typed) onDepartments.push(typed);
    else if (await writeLabel(typed, assessment)) written += 1;
  }
  return written + (await writeDepartmentLabels(onDepartments, assessment.framework));
}

/** False if the cell no longer has that level. */
async function writeLabel(
  { of, id }: Exclude<TypedLevel, TypedOnDepartments>,
  assessment: Assessment,
): Promise<boolean> {
  const { responses, targets, valueCodeTargets } = assessment;
  if (of === "answer") {
    const entry = responses.get(id)?.entry;
    if (entry === undefined) return false;
    const fields = { entry };
    const outcome = await recordResponse({ valueCodeId: id, fields, expected: fields });
    return outcome.kind === "recorded";
  }
  const level = (of === "keyAreaTarget" ? targets : valueCodeTargets)?.get(id);
  if (level === undefined) return false;
  const outcome =
    of === "keyAreaTarget"
      ? await recordTarget({ keyAreaId: id, level, expected: level })
      : await recordValueCodeTarget({ valueCodeId: id, level, expected: level });
  return outcome.kind === "recorded";
}
