/** Whether the pane hides which department said what. */
import type { Departments } from "../../assessment/assessment";
import { departmentKey } from "../../assessment/departments/departmentNames";

/** Expected departments without answers; undefined if nobody said who is expected. */
export function waitedFor({ expected, returns }: Departments): readonly string[] | undefined {
  if (expected.length === 0) return undefined;
  const isIn = new Set(returns.map(({ department }) => departmentKey(department)));
  return expected.filter((name) => !isIn.has(departmentKey(name)));
}

/** True until all are in; for as long as the person wants where it is not known who is expected. */
export function namesHidden(departments: Departments, hides: boolean): boolean {
  return hides && waitedFor(departments)?.length !== 0;
}
