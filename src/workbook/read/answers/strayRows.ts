/** Rows of value codes on sheets that are no theme's: copies of theme sheets, and rows that landed there. */
import { plainText } from "./cellAt";
import type { KnownCodes } from "./knownCodes";
import { rowCells } from "./rowCells";
import type { RowCells } from "./readRow";
import type { FoundThemeSheet } from "./themeSheetsIn";
import type { ValueCode } from "../../../framework/framework";
import type { SheetCells } from "../../file/WorkbookCells";

interface StrayRow {
  readonly code: ValueCode;
  readonly cells: RowCells;
  /** The theme's sheet that has its columns in the same order. */
  readonly like: FoundThemeSheet;
  /** How many columns further to the right they are. */
  readonly across: number;
}

/**
 * The rows whose id and ref agree, with their cells placed as on a theme's sheet. An id without its ref
 * beside it is a mention, not a row.
 */
export function strayRows(
  sheet: SheetCells,
  themes: readonly FoundThemeSheet[],
  known: KnownCodes,
): readonly StrayRow[] {
  return [...sheet.rows.entries()]
    .sort(([one], [other]) => one - other)
    .flatMap(([row, cells]) =>
      [...cells].flatMap(([column, cell]): StrayRow[] => {
        const code = known.byId.get(plainText(cell));
        if (code === undefined) return [];
        const own = themes.filter(({ theme }) => theme === known.themeOf.get(code));
        for (const like of [...own, ...themes]) {
          const across = column - (like.columns.get("id") ?? column);
          const placed = new Map([...like.columns].map(([name, place]) => [name, place + across]));
          const found = rowCells(sheet, placed, row);
          if (found.marks.ref === code.ref) return [{ code, cells: found, like, across }];
        }
        return [];
      }),
    );
}
