/** Loads the themes' sheets in one request: enough to prove that every answer is in its row. */
import type { Framework } from "../../framework/framework";
import { themeNames } from "../plan/names";
import type { SheetCells, WorkbookCells } from "../file/WorkbookCells";
import { named } from "./cellValues";
import {
  addFormulas,
  addValues,
  AREA,
  namesOf,
  openRange,
  sheetOf,
  type OpenRange,
  type Rows,
} from "./rangeCells";

export interface LoadedTheme {
  /** Names and sheet of the columns that are read back. */
  readonly columns: readonly (readonly [string, OpenRange])[];
  readonly ids: OpenRange;
  /** The used cells of the sheet that the ids are on. */
  readonly used: Excel.Range;
}

/**
 * Loads every theme: all formulas of its sheet, and the answers with all contents.
 * @param hasLastTime true where answers were carried forward
 */
export function loadThemes(
  context: Excel.RequestContext,
  framework: Framework,
  hasLastTime: boolean,
): readonly LoadedTheme[] {
  return framework.themes.map((_, index) => {
    const { table: __, ids: idName, lastTime, ...names } = themeNames(index + 1);
    const ids = openRange(named(context, idName, AREA), AREA);
    const contents = `values,text,valueTypes,${AREA}`;
    const columns = [...Object.values(names), ...(hasLastTime ? [lastTime] : [])].map(
      (name) => [name, openRange(named(context, name, contents), contents)] as const,
    );
    return {
      ids,
      columns: [[idName, ids] as const, ...columns],
      used: ids.sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex"),
    };
  });
}

export interface ThemeCells {
  readonly sheets: ReadonlyMap<string, SheetCells>;
  readonly names: WorkbookCells["names"];
}

/**
 * The cells of the themes' sheets, by the sheet's id; undefined where another look is needed: columns
 * of a theme that are gone or on several sheets, or answers that are formulas.
 */
export function themeCells(
  loaded: readonly LoadedTheme[],
  worksheets: readonly Excel.Worksheet[],
  { hasDepartments }: { readonly hasDepartments: boolean },
): ThemeCells | undefined {
  const sheets = new Map<string, SheetCells>();
  for (const [index, { ids, columns, used }] of loaded.entries()) {
    const { id } = ids.sheet;
    const sheet = worksheets.find((one) => one.id === id);
    if (ids.range.isNullObject || sheet === undefined || sheets.has(id)) return undefined;
    const rows: Rows = new Map();
    addFormulas(rows, used);
    for (const [, { range, sheet: own }] of columns) {
      if (range.isNullObject || range === ids.range) continue;
      if (own.id !== id) return undefined;
      addValues(rows, range);
    }
    // With departments, the levels are formulas that nobody reads.
    const { entries } = themeNames(index + 1);
    const typed = columns.filter(([name]) => !(hasDepartments && name === entries));
    if (typed.some(([, { range }]) => hasFormulas(rows, range))) return undefined;
    sheets.set(id, sheetOf(sheet, rows));
  }
  return { sheets, names: namesOf(loaded.flatMap(({ columns }) => columns)) };
}

/** Formulas have to be followed, wherever they lead. */
function hasFormulas(rows: Rows, range: Excel.Range): boolean {
  if (range.isNullObject) return false;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  for (let row = rowIndex; row < rowIndex + rowCount; row += 1) {
    for (let column = columnIndex; column < columnIndex + columnCount; column += 1) {
      if (rows.get(row)?.get(column)?.formula !== undefined) return true;
    }
  }
  return false;
}
