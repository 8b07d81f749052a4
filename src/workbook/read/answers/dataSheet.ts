/** The data sheet, also after another program showed it, dropped its names or copied it. */
import { NAMES } from "../../plan/names";
import { FIRST_SETTINGS } from "../../sheets/data/settings";
import { plainText } from "./cellAt";
import type { SheetCells, WorkbookCells } from "../../file/WorkbookCells";

/** True for the data sheet and its copies. */
export function isDataSheet({ names }: WorkbookCells, sheet: SheetCells): boolean {
  const isNamed = [NAMES.settings, NAMES.frameworkText].every(
    (name) => names.get(name)?.sheet === sheet.name,
  );
  return isNamed || settingsPlace(sheet) !== undefined;
}

/** Where the settings begin: at two of their keys, one below the other. */
export function settingsPlace(
  sheet: SheetCells,
): { readonly row: number; readonly column: number } | undefined {
  const [first, second] = FIRST_SETTINGS;
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (plainText(cell) !== first) continue;
      if (plainText(sheet.rows.get(row + 1)?.get(column)) === second) return { row, column };
    }
  }
  return undefined;
}
