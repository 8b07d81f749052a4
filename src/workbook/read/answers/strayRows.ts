/** Rows of value codes on sheets that are no theme's: copies of theme sheets, and rows that landed there. */
import type { AnswerColumn } from "./answerColumns";
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
        for (const { columns } of [...own, ...themes]) {
          const found = rowCells(sheet, placed(columns, column), row);
          if (found.marks.ref === code.ref) return [{ code, cells: found }];
        }
        return [];
      }),
    );
}

/** The columns of a table whose id column is here. */
function placed(
  columns: ReadonlyMap<AnswerColumn, number>,
  id: number,
): ReadonlyMap<AnswerColumn, number> {
  const across = id - (columns.get("id") ?? id);
  return new Map([...columns].map(([name, column]) => [name, column + across]));
}
