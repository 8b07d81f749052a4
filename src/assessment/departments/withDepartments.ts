import { allValueCodes } from "../../framework/framework";
import { asksForNotApplicable } from "../asksForNotApplicable";
import type { Assessment, Departments, Response } from "../assessment";
import { hasContent } from "../hasContent";
import { councilLevel } from "./councilLevel";

/**
 * The assessment with departments: the entries are the council's levels, and "not applicable" is
 * allowed if a department says so where the framework does not allow it anyway. Comments, evidence and flags are still the council's own.
 */
export function withDepartments(assessment: Assessment, departments: Departments): Assessment {
  const { framework, details } = assessment;
  const responses = new Map<string, Response>();
  for (const { id } of allValueCodes(framework)) {
    const { entry } = councilLevel(id, departments, framework);
    const own = assessment.responses.get(id) ?? { comment: "", evidence: "" };
    const response: Response = { ...own, entry };
    if (hasContent(response)) responses.set(id, response);
  }
  const allowNotApplicable =
    details.allowNotApplicable ||
    departments.returns.some(({ responses }) => asksForNotApplicable(responses, framework));
  return { ...assessment, details: { ...details, allowNotApplicable }, responses, departments };
}
