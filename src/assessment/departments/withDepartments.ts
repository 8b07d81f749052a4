import { allValueCodes } from "../../framework/framework";
import type { Assessment, DepartmentReturn, Departments, Response } from "../assessment";
import { hasContent } from "../hasContent";
import { councilLevel } from "./councilLevel";

/**
 * The assessment with departments: the entries are the council's levels, and "not applicable" is
 * allowed if a department says so. Comments, evidence and flags are still the council's own.
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
    details.allowNotApplicable || departments.returns.some(saysNotApplicable);
  return { ...assessment, details: { ...details, allowNotApplicable }, responses, departments };
}

function saysNotApplicable({ responses }: DepartmentReturn): boolean {
  return [...responses.values()].some(({ entry }) => entry.kind === "notApplicable");
}
