/** What the data sheet keeps of each department besides its levels and comments. */
import type { DepartmentReturn, Departments } from "../../../assessment/assessment";
import {
  askedDepartments,
  isSameDepartment,
} from "../../../assessment/departments/departmentNames";
import type { CellContent } from "../../plan/SheetPlan";
import { departmentHeading } from "../departments/departmentHeadings";
import { RETURN_COLUMNS } from "./dataLayout";

type ReturnColumn = (typeof RETURN_COLUMNS)[number];

/** A row for each department that was asked or answered; one empty row if there is none. */
export function returnCells(departments: Departments): readonly (readonly CellContent[])[] {
  const rows = askedDepartments(departments).map((name) => rowOf(name, departments));
  return rows.length === 0 ? [RETURN_COLUMNS.map(() => null)] : rows;
}

function rowOf(name: string, { expected, returns }: Departments): readonly CellContent[] {
  const found = returns.find(({ department }) => isSameDepartment(department, name));
  const isExpected = expected.some((one) => isSameDepartment(one, name));
  const text = (of: "file" | "added" | "date" | "status" | "fingerprint"): CellContent =>
    textIn(found, of);
  const cells: Readonly<Record<ReturnColumn, CellContent>> = {
    department: name,
    heading: departmentHeading(name),
    expected: isExpected ? "yes" : "no",
    returned: found === undefined ? "no" : "yes",
    file: text("file"),
    added: text("added"),
    date: text("date"),
    status: text("status"),
    fingerprint: text("fingerprint"),
  };
  return RETURN_COLUMNS.map((column) => cells[column]);
}

function textIn(
  found: DepartmentReturn | undefined,
  column: "file" | "added" | "date" | "status" | "fingerprint",
): CellContent {
  const text = found?.[column] ?? "";
  return text === "" ? null : text;
}
