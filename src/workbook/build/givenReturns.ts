/** Which departments' answers a build brings in, short enough for its notes. */
import type { DepartmentReturn, Departments } from "../../assessment/assessment";
import { departmentKey } from "../../assessment/departments/departmentNames";
import { textDigest } from "../plan/textDigest";

/** Department's name -> what tells these answers from others of the same department. */
export type GivenReturns = ReadonlyMap<string, string>;

/** The answers from files that the workbook does not have yet. */
export function givenReturns(
  departments: Departments | undefined,
  present: Departments | undefined,
): GivenReturns {
  return new Map(
    (departments?.returns ?? [])
      // A council's own levels have no file; they are still on its theme sheets.
      .filter((one) => one.file !== "" && !isAmong(digestOf(one), one.department, present))
      .map((one) => [one.department, digestOf(one)]),
  );
}

/** The names of those that are not among these departments. */
export function notAmong(
  given: GivenReturns | undefined,
  departments: Departments | undefined,
): readonly string[] {
  return [...(given ?? [])]
    .filter(([department, digest]) => !isAmong(digest, department, departments))
    .map(([department]) => department);
}

function isAmong(digest: string, department: string, departments: Departments | undefined) {
  const key = departmentKey(department);
  return (departments?.returns ?? []).some(
    (one) => departmentKey(one.department) === key && digestOf(one) === digest,
  );
}

function digestOf({ file, added, fingerprint }: DepartmentReturn): string {
  return textDigest(JSON.stringify([file, added, fingerprint]));
}
