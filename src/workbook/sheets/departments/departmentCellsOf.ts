/** The cells of the sheet Departments: a row for each value code, and the line that counts the agreed ones. */
import type { Departments } from "../../../assessment/assessment";
import { isSameDepartment } from "../../../assessment/departments/departmentNames";
import { entryLabel, levelLabel } from "../../../assessment/levelEntry";
import { allValueCodes, type ValueCode } from "../../../framework/framework";
import { fullTitles } from "../../../framework/fullTitles";
import { absoluteAddress, area, columnLetters } from "../../plan/address";
import { entriesInRow, levelNumberFormula, trueInRow } from "../../plan/formulas";
import type { CellContent } from "../../plan/SheetPlan";
import { sheetFormula } from "../../plan/text/sheetText";
import { recordedFormula, recordRowFormula } from "../agreements/recordedFormula";
import type { PlanContext } from "../planContext";
import { DEPARTMENT_COLUMNS, type DepartmentColumn } from "./departmentHeadings";
import { ABOVE_ALL, rowKeys } from "./keyAreaCells";
import {
  DEPARTMENT_FIRST_ROW,
  departmentCells,
  departmentColumn,
  departmentLayout,
  type DepartmentLayout,
} from "./departmentLayout";

/** The rows of all value codes. */
export function valueCodeRows(
  context: PlanContext,
  departments: Departments,
): readonly (readonly CellContent[])[] {
  const { framework, asTyped } = context;
  const layout = departmentLayout(context);
  const titles = fullTitles(framework);
  const keys = rowKeys(context);
  const returns = layout.departments.map((name) =>
    departments.returns.find(({ department }) => isSameDepartment(department, name)),
  );
  return allValueCodes(framework).map((code, index): readonly CellContent[] => {
    const agreed = departments.agreed.get(code.id);
    const typed = asTyped.agreed?.get(code.id);
    const label = agreed && levelLabel(agreed.level, framework);
    const formulas = rowFormulas(context, layout, DEPARTMENT_FIRST_ROW + index, code);
    const cells: Readonly<Record<DepartmentColumn, CellContent>> = {
      ref: code.ref,
      id: code.id,
      valueCode: titles.get(code.id) ?? code.title,
      agreed: orNull(label ?? typed?.level),
      reason: orNull(agreed?.reason ?? typed?.reason),
      keyArea: keys.get(code.id) ?? "",
      ...formulas,
    };
    const given = returns.map((one) => {
      const entry = one?.responses.get(code.id)?.entry;
      return orNull(entry && entryLabel(entry, framework));
    });
    return [
      ...DEPARTMENT_COLUMNS.map((column) => cells[column]),
      ...(given.length === 0 ? [null] : given),
    ];
  });
}

type FormulaColumn = Exclude<
  DepartmentColumn,
  "ref" | "id" | "valueCode" | "agreed" | "reason" | "keyArea"
>;

/**
 * The formulas of a row: they read only their own row, so that sorting takes them along. The
 * TypeScript twin is `councilLevel`.
 */
function rowFormulas(
  context: PlanContext,
  layout: DepartmentLayout,
  row: number,
  code: ValueCode,
): Readonly<Record<FormulaColumn, CellContent>> {
  const { set, entryTexts, entryValues } = context.data.answers(code);
  const texts = context.onData(entryTexts);
  const values = context.onData(entryValues);
  const own = (column: DepartmentColumn): string =>
    `$${columnLetters(departmentColumn(column))}${row + 1}`;
  const last = columnLetters(layout.firstDepartment + layout.departmentCount - 1);
  const given = `$${columnLetters(layout.firstDepartment)}${row + 1}:$${last}${row + 1}`;
  const found = entriesInRow(given, texts);
  // The inner fraction turns "none" into an error, and so into an empty cell.
  const best = (of: string): string => `ROUND(1/(1/SUMPRODUCT(MAX(${found}*${of}))),0)`;
  const notApplicable = set.notApplicable
    ? `+SUMPRODUCT(--${trueInRow(`TRIM(${given})="not applicable"`)})`
    : "";
  const answered = sheetFormula("departments.answered", {
    answered: own("answeredNumber"),
    asked: String(layout.departments.length),
  });
  return {
    spread: {
      formula: `=IF(${own("weakest")}="","",${own("highest")}-${own("weakest")})`,
    },
    weakest: { formula: `=IFERROR(${ABOVE_ALL}-${best(`(${ABOVE_ALL}-${values})`)},"")` },
    highest: { formula: `=IFERROR(${best(`(${values}+1)`)}-1,"")` },
    answered: { formula: `=${answered}` },
    record: { formula: recordedFormula(context, own) },
    recordRow: { formula: recordRowFormula(context, own) },
    agreedNumber: { formula: levelNumberFormula(own("agreed"), texts, values, false) },
    answeredNumber: { formula: `=IFERROR(SUMPRODUCT(${found})${notApplicable},0)` },
  };
}

/** How many value codes are agreed, and what counts for the others. */
export function agreedLine(context: PlanContext): CellContent {
  const layout = departmentLayout(context);
  const numbers = absoluteAddress(departmentCells(layout, "agreedNumber"));
  const record = absoluteAddress(departmentCells(layout, "record"));
  const notRecorded = `COUNTIF(${record},${sheetFormula("departments.notRecorded")})`;
  const status = context.onData(context.data.text("statusLine"));
  const agreed = sheetFormula("departments.line", {
    agreed: `COUNT(${numbers})`,
    total: String(layout.rows),
  });
  const missing = sheetFormula("departments.line.notRecorded", { count: notRecorded });
  return { formula: `=${status}&" | "&${agreed}&IF(${notRecorded}=0,"",${missing})` };
}

/** The cells of the block of key areas, its headings included. */
export function keyAreaBlock(layout: DepartmentLayout): ReturnType<typeof area> {
  return area(layout.keyAreaHeaderRow, 0, layout.keyAreaRows + 1, layout.columnCount);
}

function orNull(text: string | undefined): CellContent {
  return text === undefined || text === "" ? null : text;
}
