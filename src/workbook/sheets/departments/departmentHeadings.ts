/** Headings of the sheet Departments, by which its columns are also read back. */
import { equalIgnoringCase } from "../../../assessment/excelText";

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

/** A department's heading: a table has no two columns of the same heading. */
export function departmentHeading(department: string): string {
  const isTaken = Object.values(DEPARTMENT_HEADINGS).some((one) =>
    equalIgnoringCase(one, department),
  );
  return isTaken ? `${department} (department)` : department;
}
