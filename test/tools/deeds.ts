/** What people do to a workbook, and where on its sheets. */
import type { Finding } from "../../src/workbook/check/Finding";
import { columnLetters } from "../../src/workbook/plan/address";
import { themeLayout } from "../../src/workbook/sheets/theme/themeLayout";
import { excelSheetName } from "../../src/framework/sheetName";
import type { Framework } from "../../src/framework/framework";
import type { ExcelStandIn } from "../../workbench/bridge/openExcel";

export interface Deed {
  readonly title: string;
  does(excel: ExcelStandIn, framework: Framework): void | Promise<void>;
}

export interface Damage extends Deed {
  readonly kind: Finding["kind"];
}

type ThemeColumn =
  | "ref"
  | "level"
  | "comment"
  | "levelNumber"
  | "check"
  | "target"
  | "flag"
  | "flagId"
  | "id"
  | "firstStatement";

/** Name of a theme's sheet, counted from 0. */
export function themeSheet(framework: Framework, theme = 0): string {
  return excelSheetName(framework.themes[theme].title);
}

/** Address of a cell in a theme's table; rows count from 1 as on the sheet. */
export function themeCell(framework: Framework, column: ThemeColumn, row: number): string {
  return columnLetters(themeLayout(framework, framework.themes[0], false)[column]) + String(row);
}

/** Does through office.js what a person does in Excel's window. */
export async function inExcel(change: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context);
    await context.sync();
  });
}
