/** Departments by name: capitals, and spaces at either end or in a row, make no difference. */
import type { Departments } from "../assessment";
import { excelTrim } from "../excelText";
import { NO_BREAK_SPACE } from "../withEvenDashes";

/** In characters: a table's heading has at most 255 in Excel, and a longer one would fill the page. */
const LONGEST_NAME = 200;

/** A department's name as it is kept: on one line, with single spaces, and no longer than a heading. */
export function departmentName(text: string): string {
  const name = onOneLine(text);
  if (name.length <= LONGEST_NAME) return name;
  // Not between the two halves of a character.
  return excelTrim(name.slice(0, LONGEST_NAME).replace(/[\ud800-\udbff]$/, ""));
}

/** True for a text that can be a department’s name unchanged: not empty, too long or an error value. */
export function isDepartmentName(text: string): boolean {
  const name = onOneLine(text);
  return name !== "" && name.length <= LONGEST_NAME && !ERROR_VALUE.test(name);
}

/** What a cell shows in place of a result: #N/A, #DIV/0!, #NAME?. */
const ERROR_VALUE = /^#(N\/A|[A-Z0-9/_]+[!?])$/;

function onOneLine(text: string): string {
  return excelTrim(text.replaceAll(NO_BREAK_SPACE, " ").replace(/\s/g, " "));
}

/**
 * The same text for every spelling of a department's name: to look departments up by. Takes at
 * least the names for one that Excel takes for equal headings: ß and ss, wide letters, invisible
 * characters.
 */
export function departmentKey(name: string): string {
  const visible = departmentName(name)
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "");
  // First lower, then upper: capital ß has no other way to ss, nor have the two lower cases of sigma to one.
  return departmentName(visible.toLowerCase().toUpperCase().toLowerCase()).normalize("NFKC");
}

/** True if both name the same department. */
export function isSameDepartment(one: string, other: string): boolean {
  return departmentKey(one) === departmentKey(other);
}

/** In order of name, the same on every machine. */
export function compareDepartments(one: string, other: string): number {
  const [first, second] = [one, other].map(departmentKey);
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
    if (!known.has(key)) known.set(key, departmentName(name));
  }
  return [...known.values()].sort(compareDepartments);
}
