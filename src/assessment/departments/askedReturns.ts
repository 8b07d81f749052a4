import type { DepartmentReturn, Departments } from "../assessment";
import { askedDepartments, departmentKey } from "./departmentNames";

/** A department that was asked or answered. */
export interface AskedReturn {
  readonly department: string;
  /** Undefined while nothing came back from it. */
  readonly found: DepartmentReturn | undefined;
}

/**
 * True if a department's cells hold anything: it has answered, be it with a text that is not a
 * level. A file whose levels are all empty is not yet an answer.
 */
export function hasAnswered({ found }: AskedReturn): boolean {
  return [...(found?.responses.values() ?? [])].some(({ entry }) => entry.kind !== "notAssessed");
}

/** A hundred departments are matched once, not for each value code. */
const matched = new WeakMap<Departments, readonly AskedReturn[]>();

/** Every department that was asked or answered with its return, in order of name. */
export function askedReturns(departments: Departments): readonly AskedReturn[] {
  const before = matched.get(departments);
  if (before !== undefined) return before;
  const returns = new Map(
    departments.returns.map((one) => [departmentKey(one.department), one] as const),
  );
  const all = askedDepartments(departments).map((department) => ({
    department,
    found: returns.get(departmentKey(department)),
  }));
  matched.set(departments, all);
  return all;
}
