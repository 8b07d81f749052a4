/** Which rows of a theme's sheet its defined names and formulas speak of. */
import { themeNames } from "../../plan/names";
import { areaOn } from "./answerColumns";
import { plainText } from "./cellAt";
import { FIELDS, type Field } from "./fields";
import type { KnownCodes } from "./knownCodes";
import type { FoundThemeSheet } from "./themeSheetsIn";
import type { WorkbookCells } from "../../file/WorkbookCells";

const NAME_OF = {
  level: "entries",
  comment: "comments",
  evidence: "evidence",
  flag: "flags",
  target: "targets",
  lastTime: "lastTime",
} as const satisfies Record<Field, keyof ReturnType<typeof themeNames>>;

/** Read by formulas, which say row by row whether a cell is still in its row. */
const READ_BY_FORMULAS: readonly Field[] = ["level", "comment"];

/**
 * Fields whose named column no longer has the rows of the ids, because a cell was deleted or inserted
 * in it. Where there are formulas, they say more of level and comment.
 */
export function resizedFields(
  workbook: WorkbookCells,
  { sheet, theme, columns }: FoundThemeSheet,
): ReadonlySet<Field> {
  const names = themeNames(theme);
  const ids = areaOn(workbook, sheet, names.ids);
  if (ids === undefined) return new Set();
  const numbers = columns.get("levelNumber") ?? -1;
  const hasFormulas = [...sheet.rows.values()].some(
    (cells) => cells.get(numbers)?.formula !== undefined,
  );
  return new Set(
    FIELDS.filter((field) => {
      if (hasFormulas && READ_BY_FORMULAS.includes(field)) return false;
      const area = areaOn(workbook, sheet, names[NAME_OF[field]]);
      return area !== undefined && (area.rows !== ids.rows || area.row !== ids.row);
    }),
  );
}

/** First and last row, from 0, in which an answer without any mark can be one of the assessment. */
export function bodyRows(
  workbook: WorkbookCells,
  { sheet, theme, columns, headerRow }: FoundThemeSheet,
  { byId }: KnownCodes,
): { readonly first: number; readonly last: number } {
  const named = Object.values(themeNames(theme));
  const areas = named.flatMap((name) => areaOn(workbook, sheet, name) ?? []);
  const ids = columns.get("id");
  const withId = [...sheet.rows].flatMap(([row, cells]) =>
    ids !== undefined && byId.has(plainText(cells.get(ids))) ? [row] : [],
  );
  const first = headerRow + 1;
  return {
    first,
    last: Math.max(first, ...areas.map(({ row, rows }) => row + rows - 1), ...withId),
  };
}
