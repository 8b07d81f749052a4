/** Rows and columns of the sheet Departments. */
import { askedDepartments } from "../../../assessment/departments/departmentNames";
import { allKeyAreas, allValueCodes } from "../../../framework/framework";
import { area, sheetReference, type Area } from "../../plan/address";
import { DEPARTMENTS } from "../../plan/sheetKeys";
import type { PlanContext } from "../planContext";
import { DEPARTMENT_COLUMNS, type DepartmentColumn } from "./departmentHeadings";

export const DEPARTMENT_HEADER_ROW = 2;
export const DEPARTMENT_FIRST_ROW = 3;

/** With more departments, pages show the columns before them only. */
export const MOST_PRINTED = 12;

export interface DepartmentLayout {
  /** In the order of their columns. */
  readonly departments: readonly string[];
  readonly rows: number;
  readonly firstDepartment: number;
  /** At least one: an assessment whose departments were all removed keeps an empty column. */
  readonly departmentCount: number;
  readonly columnCount: number;
  readonly keyAreaHeaderRow: number;
  readonly keyAreaRows: number;
}

/** The layout for an assessment; without departments, as for none. */
export function departmentLayout({ assessment, framework }: PlanContext): DepartmentLayout {
  const { departments = { expected: [], returns: [] } } = assessment;
  const asked = askedDepartments(departments);
  const rows = allValueCodes(framework).length;
  const firstDepartment = DEPARTMENT_COLUMNS.length;
  const departmentCount = Math.max(1, asked.length);
  return {
    departments: asked,
    rows,
    firstDepartment,
    departmentCount,
    columnCount: firstDepartment + departmentCount,
    // A blank row and the title are between the two blocks.
    keyAreaHeaderRow: DEPARTMENT_FIRST_ROW + rows + 2,
    keyAreaRows: allKeyAreas(framework).length,
  };
}

/** Number of a column before the departments, from 0. */
export function departmentColumn(column: DepartmentColumn): number {
  return DEPARTMENT_COLUMNS.indexOf(column);
}

/** A column of the value codes' table, without its header. */
export function departmentCells({ rows }: DepartmentLayout, column: DepartmentColumn): Area {
  return area(DEPARTMENT_FIRST_ROW, departmentColumn(column), rows);
}

/** The levels of all departments. */
export function departmentLevels({
  rows,
  firstDepartment,
  departmentCount,
}: DepartmentLayout): Area {
  return area(DEPARTMENT_FIRST_ROW, firstDepartment, rows, departmentCount);
}

/** A column of the table, for formulas on other sheets. */
export function onDepartments(context: PlanContext, column: DepartmentColumn): string {
  const cells = departmentCells(departmentLayout(context), column);
  return sheetReference(context.sheetName(DEPARTMENTS), cells);
}
