/** What people do to the sheets of departments in Excel's window. */
import type { Framework } from "../../../src/framework/framework";
import { NAMES, TABLES } from "../../../src/workbook/plan/names";
import { DEPARTMENT_HEADINGS } from "../../../src/workbook/sheets/departments/departmentHeadings";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import type { SheetState } from "../../../workbench/excel/state";
import { inExcel } from "../../tools/deeds";
import type { Damage, TypedLevel } from "./agreementSteps";

/** Breaks something; the sheets may have been renamed. */
export async function damageIn(excel: ExcelStandIn, damage: Damage): Promise<void> {
  if ("deletes" in damage) {
    excel.user.deleteSheet(sheetLike(excel, damage.deletes).name);
  } else if ("forgets" in damage) {
    await inExcel(({ workbook }) => workbook.names.getItem(damage.forgets).delete());
  } else {
    const { name } = sheetLike(excel, "Departments");
    excel.user.unprotectSheet(name);
    excel.user.type(name, damage.types, "7");
  }
}

/** Types an agreed level with its reason. */
export async function typeAgreed(
  excel: ExcelStandIn,
  { levels }: Framework,
  { valueCodeId, level, reason }: TypedLevel,
): Promise<void> {
  const sheet = sheetLike(excel, "Departments");
  const label = levels.find(({ value }) => value === level)?.label ?? "";
  const [row] = placeOf(sheet, valueCodeId);
  await inExcel(({ workbook }) => {
    const cells = workbook.worksheets.getItem(sheet.name);
    const write = (heading: string, text: string): void => {
      cells.getRangeByIndexes(row, placeOf(sheet, heading)[1], 1, 1).values = [[text]];
    };
    write(DEPARTMENT_HEADINGS.agreed, label);
    write(DEPARTMENT_HEADINGS.reason, reason);
  });
}

/** Sorts Departments by one of its columns. */
export function sortDepartments(excel: ExcelStandIn, by: string, ascending: boolean): void {
  const { name, tables } = sheetLike(excel, "Departments");
  const table = tables.find((one) => one.name.startsWith(TABLES.departments));
  excel.user.unprotectSheet(name);
  excel.user.sortTable(table?.name ?? "", by, ascending);
}

/** Moves things about on Departments, or the sheet itself. */
export function arrangeDepartments(
  excel: ExcelStandIn,
  what: "insertRow" | "insertColumn" | "rename" | "move",
): void {
  const { user } = excel;
  const { name } = sheetLike(excel, "Departments");
  user.unprotectSheet(name);
  if (what === "insertRow") user.insertRows(name, 2);
  else if (what === "insertColumn") user.insertColumns(name, "A");
  else if (what === "move") user.moveSheet(name, 0);
  else user.renameSheet(name, `${name}x`);
}

/** Removes the hidden sheet, as Excel's Document Inspector does. */
export async function removeHiddenSheet(): Promise<void> {
  await inExcel(({ workbook }) => {
    const data = workbook.names.getItem(NAMES.settings).getRange().worksheet;
    data.visibility = "Visible";
    data.delete();
  });
}

function sheetLike(excel: ExcelStandIn, start: string): SheetState {
  const sheet = excel.workbook().sheets.find(({ name }) => name.startsWith(start));
  if (sheet === undefined) throw new Error(`There is no sheet ${start}.`);
  return sheet;
}

function placeOf({ name, cells }: SheetState, text: string): readonly [number, number] {
  for (const [row, line] of cells) {
    for (const [column, { value }] of line) if (value === text) return [row, column];
  }
  throw new Error(`${name} does not show ${text}.`);
}
