/** What the data sheet keeps of each department besides its levels and comments. */
import type { DepartmentReturn, Departments } from "../../../assessment/assessment";
import {
  askedDepartments,
  isSameDepartment,
} from "../../../assessment/departments/departmentNames";
import type { CellContent } from "../../plan/SheetPlan";
import { absoluteAddress, area, sheetReference } from "../../plan/address";
import { inColumn, trueInRow } from "../../plan/formulas";
import { DEPARTMENTS } from "../../plan/sheetKeys";
import { departmentLayout, departmentLevels } from "../departments/departmentLayout";
import type { PlanContext } from "../planContext";
import { departmentHeading } from "../departments/departmentHeadings";
import { RETURN_COLUMNS } from "./dataColumns";

type ReturnColumn = (typeof RETURN_COLUMNS)[number];

/** A row for each department that was asked or answered; one empty row if there is none. */
export function returnCells(
  context: PlanContext,
  departments: Departments,
): readonly (readonly CellContent[])[] {
  const rows = askedDepartments(departments).map((name, index) =>
    rowOf(context, name, departments, index),
  );
  return rows.length === 0 ? [RETURN_COLUMNS.map(() => null)] : rows;
}

function rowOf(
  context: PlanContext,
  name: string,
  { expected, returns }: Departments,
  index: number,
): readonly CellContent[] {
  const { data } = context;
  const levels = departmentLevels(departmentLayout(context));
  // The same text in every row, so that it is sent once.
  const ownLevels = `INDEX(${sheetReference(context.sheetName(DEPARTMENTS), levels)},0,SUM(ROW())-${data.returns.row})`;
  const column = data.returns.column + RETURN_COLUMNS.indexOf("answers");
  const first = absoluteAddress(area(data.returns.row, column));
  const own = inColumn(area(data.returns.row + index, column));
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
    // The TypeScript twin is `hasAnswered`: spaces are no answer.
    answers: { formula: `=SUMPRODUCT(1-${trueInRow(`TRIM(${ownLevels})=""`)})` },
    missingRank: {
      formula: `=IF(${own}=0,COUNTIF(${first}:${own},0),"")`,
    },
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
