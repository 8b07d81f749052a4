/** Finds the rows of a theme's table by its id column. */
import { themeNames } from "../plan/names";
import { named } from "./cellValues";
import { textOf } from "../plan/textOf";
import type { ThemeRows } from "./places";

/** A theme's id column, with what is needed to locate it. */
export interface IdColumn {
  readonly theme: number;
  readonly ids: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

/** Loads a theme's id column; a null object if it was deleted. */
export function idColumn(context: Excel.RequestContext, theme: number): IdColumn {
  const ids = named(context, themeNames(theme).ids, "values,rowIndex");
  const sheet = ids.worksheet;
  sheet.load("id");
  return { theme, ids, sheet };
}

/** The rows of a loaded column; none if it was deleted. */
export function themeRows({ theme, ids, sheet }: IdColumn): readonly ThemeRows[] {
  if (ids.isNullObject) return [];
  return [
    {
      theme,
      sheetId: sheet.id,
      firstRow: ids.rowIndex,
      ids: ids.values.map((row) => textOf(row[0])),
    },
  ];
}
