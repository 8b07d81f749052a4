import {
  DEPARTMENT_COLUMNS,
  DEPARTMENT_HEADINGS,
  departmentHeading,
  NO_DEPARTMENT,
} from "./departmentHeadings";
import type { DepartmentLayout } from "./departmentLayout";

/** The headings of the table. */
export function departmentHeads(layout: DepartmentLayout): readonly string[] {
  const departments =
    layout.departments.length === 0 ? [NO_DEPARTMENT] : layout.departments.map(departmentHeading);
  return [...DEPARTMENT_COLUMNS.map((column) => DEPARTMENT_HEADINGS[column]), ...departments];
}
