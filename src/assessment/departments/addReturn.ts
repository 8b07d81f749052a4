import type { DepartmentReturn, Departments } from "../assessment";
import { compareDepartments, departmentName, isSameDepartment } from "./departmentNames";

/** Departments that nothing was brought into yet. */
export const NO_DEPARTMENTS: Departments = {
  expected: [],
  returns: [],
  agreed: new Map(),
  record: [],
};

/**
 * With a department's answers, in place of those that it gave before. What was agreed, and the
 * record of it, stay as they are.
 */
export function addReturn(departments: Departments, added: DepartmentReturn): Departments {
  const department = departmentName(added.department);
  const others = departments.returns.filter((one) => !isSameDepartment(one.department, department));
  return {
    ...departments,
    returns: [...others, { ...added, department }].sort((one, other) =>
      compareDepartments(one.department, other.department),
    ),
  };
}
