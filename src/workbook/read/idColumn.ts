/** The column of ids by which the rows of a theme's table are found. */
import { themeNames } from "../plan/names";
import { named, textOf } from "./cellValues";
import type { ThemeRows } from "./places";

/** A theme's column of ids, loaded with what says where it stands. */
export interface IdColumn {
  readonly theme: number;
  readonly ids: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

/** Loads the column of ids of a theme; a null object where it is gone. */
export function idColumn(context: Excel.RequestContext, theme: number): IdColumn {
  const ids = named(context, themeNames(theme).ids, "values,rowIndex");
  const sheet = ids.worksheet;
  sheet.load("id");
  return { theme, ids, sheet };
}

/** The rows of a loaded column; none where it is gone. */
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
