/** The cells of the sheet Departments: a row for each value code, then one for each key area. */
import type { Departments } from "../../../assessment/assessment";
import { isSameDepartment } from "../../../assessment/departments/departmentNames";
import { entryLabel, levelLabel } from "../../../assessment/levelEntry";
import { allKeyAreas, allValueCodes, type ValueCode } from "../../../framework/framework";
import { offersAllLevels } from "../../../framework/offeredLevels";
import { refsKeptAsText } from "../../../assessment/refsKeptAsText";
import { fullTitles } from "../../../framework/fullTitles";
import { absoluteAddress, area, columnLetters, textLiteral } from "../../plan/address";
import { entriesInRow, levelNumberFormula, trueInRow } from "../../plan/formulas";
import type { CellContent } from "../../plan/SheetPlan";
import { sheetFormula } from "../../plan/text/sheetText";
import { recordedFormula, recordRowFormula } from "../agreements/recordedFormula";
import type { PlanContext } from "../planContext";
import {
  DEPARTMENT_COLUMNS,
  DEPARTMENT_HEADINGS,
  departmentHeading,
  NO_DEPARTMENT,
  type DepartmentColumn,
} from "./departmentHeadings";
import {
  DEPARTMENT_FIRST_ROW,
  departmentCells,
  departmentColumn,
  departmentLayout,
  type DepartmentLayout,
} from "./departmentLayout";

/** More than any level: turns the lowest level into the highest number. */
const ABOVE_ALL = 1000;

/** The headings of the table. */
export function departmentHeads(layout: DepartmentLayout): readonly string[] {
  const departments =
    layout.departments.length === 0 ? [NO_DEPARTMENT] : layout.departments.map(departmentHeading);
  return [...DEPARTMENT_COLUMNS.map((column) => DEPARTMENT_HEADINGS[column]), ...departments];
}

/** The rows of all value codes. */
export function valueCodeRows(
  context: PlanContext,
  departments: Departments,
): readonly (readonly CellContent[])[] {
  const { framework, asTyped } = context;
  const layout = departmentLayout(context);
  const titles = fullTitles(framework);
  const keyOf = keyAreaKeys(context);
  const keyAreaOf = new Map(
    allKeyAreas(framework).flatMap(({ ref, valueCodes }) =>
      valueCodes.map((code) => [code.id, keyOf(ref, code)] as const),
    ),
  );
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
      keyArea: keyAreaOf.get(code.id) ?? "",
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

/**
 * What COUNTIFS finds the rows of a key area by that offer the same levels: of 1.1 and 1.10, which are
 * the same number, not the ref.
 */
function keyAreaKeys({ framework, data }: PlanContext): (ref: string, code: ValueCode) => string {
  const isText = refsKeptAsText(framework);
  return (ref, code) => {
    const key = isText ? `ref ${ref}` : ref;
    if (offersAllLevels(framework, code)) return key;
    const levels = data.answers(code).set.levels.map(({ value }) => value);
    return `${key} at ${levels.join(", ")}`;
  };
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

/** The headings and rows of the key areas, in the columns of the table above. */
export function keyAreaCells(context: PlanContext): readonly (readonly CellContent[])[] {
  const { framework, data } = context;
  const layout = departmentLayout(context);
  const heads: Readonly<Partial<Record<DepartmentColumn, string>>> = {
    ref: DEPARTMENT_HEADINGS.ref,
    valueCode: DEPARTMENT_HEADINGS.keyArea,
    spread: DEPARTMENT_HEADINGS.spread,
    agreed: "Council",
    weakest: "Lowest",
    highest: DEPARTMENT_HEADINGS.highest,
  };
  const names = departmentHeads(layout).slice(layout.firstDepartment);
  const keyOf = keyAreaKeys(context);
  const keyAreas = absoluteAddress(departmentCells(layout, "keyArea"));
  const rows = allKeyAreas(framework).map((keyArea, index): readonly CellContent[] => {
    const { ref, title, valueCodes } = keyArea;
    const row = layout.keyAreaHeaderRow + 1 + index;
    const own = (column: DepartmentColumn): string =>
      `$${columnLetters(departmentColumn(column))}${row + 1}`;
    const last = columnLetters(layout.firstDepartment + layout.departmentCount - 1);
    const all = `$${columnLetters(layout.firstDepartment)}${row + 1}:$${last}${row + 1}`;
    const group = data.groups.indexOf(data.keyAreaGroups[index]);
    const cells: Readonly<Partial<Record<DepartmentColumn, CellContent>>> = {
      ref,
      valueCode: title,
      spread: { formula: `=IF(${own("weakest")}="","",${own("highest")}-${own("weakest")})` },
      agreed: { formula: `=${context.onData(data.group("shown", group))}` },
      weakest: { formula: `=IF(COUNT(${all})=0,"",MIN(${all}))` },
      highest: { formula: `=IF(COUNT(${all})=0,"",MAX(${all}))` },
    };
    const ofDepartments = names.map((_, at): CellContent => {
      const column = columnLetters(layout.firstDepartment + at);
      const [top, bottom] = [DEPARTMENT_FIRST_ROW + 1, DEPARTMENT_FIRST_ROW + layout.rows];
      const byKey = new Map(valueCodes.map((code) => [keyOf(ref, code), code]));
      const lowest = [...byKey].map(([found, code]) => {
        const key = found === ref ? own("ref") : textLiteral(found);
        const { texts, values } = labelsOf(context, code);
        const counts = `COUNTIFS(${keyAreas},${key},${column}$${top}:${column}$${bottom},${texts})>0`;
        return `SUMPRODUCT(MAX((${counts})*(${ABOVE_ALL}-${values})))`;
      });
      const best = lowest.length === 1 ? lowest[0] : `MAX(${lowest.join(",")})`;
      return { formula: `=IFERROR(${ABOVE_ALL}-ROUND(1/(1/${best}),0),"")` };
    });
    return [...DEPARTMENT_COLUMNS.map((column) => cells[column] ?? null), ...ofDepartments];
  });
  return [[...DEPARTMENT_COLUMNS.map((column) => heads[column] ?? null), ...names], ...rows];
}

/** Parts of a formula: the labels and numbers that can be chosen for a value code, and their levels. */
function labelsOf(
  { framework, data, onData }: PlanContext,
  code: ValueCode,
): { readonly texts: string; readonly values: string } {
  const { set, entryTexts, entryValues } = data.answers(code);
  const rows = set.levels.length * 2;
  const exactly = onData({ ...entryTexts, rows });
  return {
    // COUNTIFS takes a question mark for any character.
    texts: framework.levels.some(({ label }) => label.includes("?"))
      ? `SUBSTITUTE(${exactly},"?","~?")`
      : exactly,
    values: onData({ ...entryValues, rows }),
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
