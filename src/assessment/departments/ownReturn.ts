import type { Assessment, DepartmentReturn } from "../assessment";
import { hasContent } from "../hasContent";
import { countedResponses } from "./countedResponses";
import { departmentName, isDepartmentName } from "./departmentNames";

/**
 * The answers of an assessment as a department's return: what a file gives, and what the open
 * workbook holds before departments are brought into it. Undefined without any answer, since then
 * there is nothing to keep.
 */
export function ownReturn(
  { details, responses, framework }: Assessment,
  of: Pick<DepartmentReturn, "file" | "added" | "fingerprint"> & { readonly otherwise: string },
): DepartmentReturn | undefined {
  const { otherwise, ...rest } = of;
  const counted = countedResponses(responses, framework);
  if (![...counted.values()].some(hasContent)) return undefined;
  return {
    ...rest,
    department: isDepartmentName(details.department)
      ? departmentName(details.department)
      : otherwise,
    date: details.date,
    status: details.status,
    responses: counted,
  };
}
