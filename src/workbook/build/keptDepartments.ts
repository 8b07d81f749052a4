/** Departments as read, completed from an earlier reading where one of their sheets was deleted. */
import type { DepartmentReturn, Departments, Response } from "../../assessment/assessment";
import { NOT_ASSESSED } from "../../assessment/assessment";
import { isSameDepartment } from "../../assessment/departments/departmentNames";
import { hasContent } from "../../assessment/hasContent";
import type { DepartmentPart } from "../read/answers/departmentsIn";

/** What can be read always wins. */
export function keptDepartments(
  found: Departments | undefined,
  earlier: Departments | undefined,
  gone: readonly DepartmentPart[],
): Departments | undefined {
  if (found === undefined || earlier === undefined || gone.length === 0) return found;
  const levels = gone.includes("levels") ? earlier : found;
  const comments = gone.includes("comments") ? earlier : found;
  return {
    expected: levels.expected,
    returns: levels.returns.map((one) =>
      joined(one, returnOf(comments, one), returnOf(found, one)),
    ),
    agreed: levels.agreed,
    record: gone.includes("record") ? earlier.record : found.record,
  };
}

function returnOf(
  { returns }: Departments,
  { department }: DepartmentReturn,
): DepartmentReturn | undefined {
  return returns.find((one) => isSameDepartment(one.department, department));
}

/** The levels of one reading with the comments of another. */
function joined(
  levels: DepartmentReturn,
  comments: DepartmentReturn | undefined,
  found: DepartmentReturn | undefined,
): DepartmentReturn {
  const ids = new Set([...levels.responses.keys(), ...(comments?.responses.keys() ?? [])]);
  const responses = [...ids].map((id): readonly [string, Response] => {
    const said = comments?.responses.get(id);
    const entry = levels.responses.get(id)?.entry ?? NOT_ASSESSED;
    return [id, { entry, comment: said?.comment ?? "", evidence: said?.evidence ?? "" }];
  });
  return {
    ...levels,
    ...(found === undefined ? {} : { file: found.file, added: found.added }),
    responses: new Map(responses.filter(([, response]) => hasContent(response))),
  };
}
