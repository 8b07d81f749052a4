/** Departments as read, completed from an earlier reading where one of their sheets was deleted. */
import type { DepartmentReturn, Departments, Response } from "../../assessment/assessment";
import { NOT_ASSESSED } from "../../assessment/assessment";
import { compareDepartments, isSameDepartment } from "../../assessment/departments/departmentNames";
import { hasContent } from "../../assessment/hasContent";
import type { GonePart } from "../read/ReadOutcome";
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

/**
 * Departments as read, completed from an earlier reading where rows or columns of their sheet were
 * deleted.
 */
export function withKeptCells(
  found: Departments,
  earlier: Departments,
  parts: readonly GonePart[],
): Departments {
  const rows = new Set(
    parts.flatMap((part) => (part.kind === "departmentRow" ? [part.valueCodeId] : [])),
  );
  const columns = parts.flatMap((part) => (part.kind === "departmentColumn" ? [part.column] : []));
  if (rows.size + columns.length === 0) return found;
  const isColumnGone = (name: string): boolean =>
    columns.some((one) => one.of === "department" && isSameDepartment(one.department, name));
  const hasColumn = (of: "agreed" | "reason"): boolean => !columns.some((one) => one.of === of);
  const withoutLevels = earlier.returns.filter(
    (one) => isColumnGone(one.department) && returnOf(found, one) === undefined,
  );
  const returns = [...found.returns, ...withoutLevels].map((one): DepartmentReturn => {
    const before = returnOf(earlier, one);
    const isGone = isColumnGone(one.department);
    const ids = new Set([...one.responses.keys(), ...(before?.responses.keys() ?? [])]);
    const responses = [...ids].map((id): readonly [string, Response] => {
      const from = isGone || rows.has(id) ? (before ?? one) : one;
      const entry = from.responses.get(id)?.entry ?? NOT_ASSESSED;
      const said = one.responses.get(id);
      return [id, { entry, comment: said?.comment ?? "", evidence: said?.evidence ?? "" }];
    });
    return {
      ...one,
      responses: new Map(responses.filter(([, response]) => hasContent(response))),
    };
  });
  const agreed = new Map(
    [...new Set([...found.agreed.keys(), ...earlier.agreed.keys()])].flatMap((id) => {
      const [now, before] = [found.agreed.get(id), earlier.agreed.get(id)];
      if (!hasColumn("agreed") || rows.has(id)) return before === undefined ? [] : [[id, before]];
      if (now === undefined) return [];
      return [[id, hasColumn("reason") ? now : { ...now, reason: before?.reason ?? "" }]];
    }),
  );
  return {
    ...found,
    returns: [...returns].sort((one, other) =>
      compareDepartments(one.department, other.department),
    ),
    agreed,
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
