/** Departments by name: capitals, and spaces at either end or in a row, make no difference. */
import type { Departments } from "../assessment";
import { equalIgnoringCase, excelTrim } from "../excelText";
import { NO_BREAK_SPACE } from "../withEvenDashes";

/** A department's name as it is kept: on one line, with single spaces. */
export function departmentName(text: string): string {
  return excelTrim(text.replaceAll(NO_BREAK_SPACE, " ").replace(/\s/g, " "));
}

/** The same text for every spelling of a department's name: to look departments up by. */
export function departmentKey(name: string): string {
  return departmentName(name).toLowerCase();
}

/** True if both name the same department. */
export function isSameDepartment(one: string, other: string): boolean {
  return equalIgnoringCase(departmentName(one), departmentName(other));
}

/** In order of name, the same on every machine. */
export function compareDepartments(one: string, other: string): number {
  const [first, second] = [one, other].map((name) => departmentName(name).toLowerCase());
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** Every department that was asked or answered, each once, in order of name. */
export function askedDepartments({
  expected,
  returns,
}: Pick<Departments, "expected" | "returns">): readonly string[] {
  const known = new Map<string, string>();
  for (const name of [...returns.map(({ department }) => department), ...expected]) {
    const key = departmentKey(name);
    if (!known.has(key)) known.set(key, name);
  }
  return [...known.values()].sort(compareDepartments);
}
