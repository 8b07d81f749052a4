/** Headings of the sheet Departments, by which its columns are also read back. */
import { departmentKey } from "../../../assessment/departments/departmentNames";

export const DEPARTMENT_HEADINGS = {
  ref: "Ref",
  id: "id",
  valueCode: "Value code",
  spread: "Spread",
  agreed: "Agreed level",
  weakest: "Weakest",
  highest: "Highest",
  answered: "Answered",
  reason: "Reason",
  record: "Record",
  agreedNumber: "Agreed no.",
  answeredNumber: "Answered no.",
  keyArea: "Key area",
  recordRow: "Record row",
} as const;

/** The columns in their order; the departments follow. */
export const DEPARTMENT_COLUMNS = [
  "ref",
  "id",
  "valueCode",
  "spread",
  "agreed",
  "weakest",
  "highest",
  "answered",
  "reason",
  "record",
  "agreedNumber",
  "answeredNumber",
  "keyArea",
  "recordRow",
] as const satisfies readonly (keyof typeof DEPARTMENT_HEADINGS)[];

export type DepartmentColumn = (typeof DEPARTMENT_COLUMNS)[number];

/** Columns that hold only what other formulas need. */
export const HIDDEN_COLUMNS: readonly DepartmentColumn[] = [
  "id",
  "agreedNumber",
  "answeredNumber",
  "keyArea",
  "recordRow",
];

/** Heads the one empty column where all departments were removed. */
export const NO_DEPARTMENT = "No department";

const OUR_KEYS: ReadonlySet<string> = new Set(
  [...Object.values(DEPARTMENT_HEADINGS), NO_DEPARTMENT].map(departmentKey),
);

const SUFFIX = " (department)";

/**
 * A department's heading: a table has no two columns of the same heading. One of our headings gets
 * a suffix, and so does one that has the suffix already, so that two departments never share one.
 */
export function departmentHeading(department: string): string {
  return isOurs(department) ? `${department}${SUFFIX}` : department;
}

/** The department that a heading stands for; undefined if it is one of ours. */
export function departmentOfHeading(heading: string): string | undefined {
  if (heading === "" || OUR_KEYS.has(departmentKey(heading))) return undefined;
  return isOurs(heading) ? heading.slice(0, -SUFFIX.length) : heading;
}

/** True for our headings, with as many suffixes as you like. */
function isOurs(text: string): boolean {
  let key = departmentKey(text);
  while (key.endsWith(SUFFIX)) key = key.slice(0, -SUFFIX.length);
  return OUR_KEYS.has(key);
}
