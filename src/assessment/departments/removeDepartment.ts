import type { Departments } from "../assessment";
import { isSameDepartment } from "./departmentNames";

/**
 * Without a department's answers, and without waiting for them. What was agreed, and the record of
 * it, stay as they are.
 */
export function removeDepartment(departments: Departments, name: string): Departments {
  return {
    ...departments,
    expected: departments.expected.filter((one) => !isSameDepartment(one, name)),
    returns: departments.returns.filter(({ department }) => !isSameDepartment(department, name)),
  };
}
