/** Applies what a person changed of the departments to what the workbook has by now. */
import type { DepartmentReturn, Departments } from "../assessment";
import { isSameEntry } from "./agreementState";
import { addReturn } from "./addReturn";
import { askedDepartments, isSameDepartment } from "./departmentNames";

export interface AppliedDepartments {
  readonly departments: Departments;
  /** Departments to replace or remove whose levels have changed since the earlier reading. */
  readonly changedSince: readonly string[];
}

/**
 * The departments in the workbook with what `next` adds, replaces and removes. Everything else, such
 * as levels that were typed on the sheet meanwhile, stays as it is.
 * @param before the reading that `next` was made from; without one, a return with the same file,
 *   day and fingerprint counts as the same, and its levels in the workbook count
 */
export function applyDepartmentChanges(
  present: Departments,
  next: Departments,
  before: Departments | undefined,
): AppliedDepartments {
  const base = before ?? present;
  const replaced = next.returns.filter((one) => {
    const known = returnOf(base, one.department);
    return known === undefined || !(before === undefined ? isSameFile(known, one) : known === one);
  });
  const isIn = (names: readonly string[], name: string): boolean =>
    names.some((one) => isSameDepartment(one, name));
  const asked = askedDepartments(next);
  const removed = askedDepartments(base).filter((name) => !isIn(asked, name));
  const stays = present.expected.filter(
    (name) => isIn(next.expected, name) || !isIn(base.expected, name),
  );
  const wanted = next.expected.filter(
    (name) => !isIn(base.expected, name) && !isIn(present.expected, name),
  );
  const departments = replaced.reduce(addReturn, {
    ...present,
    expected: [...stays, ...wanted],
    returns: present.returns.filter(({ department }) => !isIn(removed, department)),
  });
  const touched = [...replaced.map(({ department }) => department), ...removed];
  return {
    departments,
    changedSince:
      before === undefined
        ? []
        : touched.filter((name) => !hasSameLevels(returnOf(before, name), returnOf(present, name))),
  };
}

function returnOf({ returns }: Departments, name: string): DepartmentReturn | undefined {
  return returns.find(({ department }) => isSameDepartment(department, name));
}

function isSameFile(one: DepartmentReturn, other: DepartmentReturn): boolean {
  return (
    one.file === other.file && one.added === other.added && one.fingerprint === other.fingerprint
  );
}

/** False where the workbook has a level that the earlier reading has not. */
function hasSameLevels(
  before: DepartmentReturn | undefined,
  present: DepartmentReturn | undefined,
): boolean {
  return [...(present?.responses ?? [])].every(([id, { entry }]) => {
    const was = before?.responses.get(id)?.entry;
    return entry.kind === "notAssessed" || (was !== undefined && isSameEntry(was, entry));
  });
}
