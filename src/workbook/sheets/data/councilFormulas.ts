/** The council's level of a value code, from the sheet Departments. The TypeScript twin is `councilLevel`. */
import { askedDepartments } from "../../../assessment/departments/departmentNames";
import type { CellContent } from "../../plan/SheetPlan";
import type { DepartmentColumn } from "../departments/departmentHeadings";
import { onDepartments } from "../departments/departmentLayout";
import type { PlanContext } from "../planContext";
import type { ValueCodeColumn } from "./dataColumns";

type OwnCell = (column: ValueCodeColumn) => string;

/** The level's number, "n/a", or nothing: the agreed level, else the weakest. */
export function councilFormula(
  context: PlanContext,
  own: OwnCell,
  mayBeNotApplicable: boolean,
): string {
  const at = cellOn(context, own);
  const notApplicable = mayBeNotApplicable ? `IF(${at("answeredNumber")}>0,"n/a","")` : '""';
  return (
    `=IF(${own("departmentRow")}=0,"",IF(ISNUMBER(${at("agreedNumber")}),${at("agreedNumber")},` +
    `IF(ISNUMBER(${at("weakest")}),${at("weakest")},${notApplicable})))`
  );
}

/** More than the number of value codes in any framework: spread first, then their order. */
const PLACES = 100000;

/**
 * The value code's row on the sheet Departments, where its level comes from, whether it waits for
 * departments, and how widely these differ: the columns that follow all others.
 */
export function departmentFormulas(context: PlanContext, own: OwnCell): readonly CellContent[] {
  const at = cellOn(context, own);
  const { departments = { expected: [], returns: [] } } = context.assessment;
  const asked = askedDepartments(departments).length;
  const row = own("departmentRow");
  const first = context.data.valueCode("id").row + 1;
  return [
    { formula: `=IFERROR(MATCH(${own("id")},${onDepartments(context, "id")},0),0)` },
    {
      formula:
        `=IF(${row}=0,"none",IF(ISNUMBER(${at("agreedNumber")}),"agreed",` +
        `IF(ISNUMBER(${at("weakest")}),"weakest","none")))`,
    },
    {
      formula:
        `=IF(${row}=0,1,IF(${own("basis")}="agreed",0,` +
        `IF(${at("answeredNumber")}<${asked},1,0)))`,
    },
    {
      formula:
        `=IF(${row}=0,"",IF(N(${at("spread")})>0,` +
        `${at("spread")}*${PLACES}-(ROW()-${first}),""))`,
    },
  ];
}

function cellOn(context: PlanContext, own: OwnCell): (column: DepartmentColumn) => string {
  return (column) => `INDEX(${onDepartments(context, column)},${own("departmentRow")})`;
}
