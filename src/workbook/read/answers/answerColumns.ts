/** Where the columns of a theme's table are on a sheet now. */
import type { Area } from "../../plan/address";
import { findTable, themeNames } from "../../plan/names";
import { EARLIER_THEME_HEADINGS, THEME_HEADINGS } from "../../sheets/theme/themeLayout";
import { plainText } from "./cellAt";
import type { KnownCodes } from "./knownCodes";
import type { SheetCells, WorkbookCells } from "../../file/WorkbookCells";

export type AnswerColumn = keyof typeof THEME_HEADINGS;

export interface AnswerColumns {
  /** Row of the headings; -1 where there are none. */
  readonly headerRow: number;
  readonly columns: ReadonlyMap<AnswerColumn, number>;
}

/** Also those that earlier versions gave to the same columns. */
const HEADINGS = [
  ...Object.entries(THEME_HEADINGS),
  ...Object.entries(EARLIER_THEME_HEADINGS),
] as readonly (readonly [AnswerColumn, string])[];

/** Headings that a table row shares with no other row of ours. */
const FEWEST_HEADINGS = 3;

/** Names that lead to a column of answers. */
export const NAMED: readonly (readonly [AnswerColumn, keyof ReturnType<typeof themeNames>])[] = [
  ["id", "ids"],
  ["level", "entries"],
  ["comment", "comments"],
  ["evidence", "evidence"],
  ["flag", "flags"],
  ["target", "targets"],
  ["lastTime", "lastTime"],
];

/**
 * Finds the columns by their headings, which move with the cells in every program; by their defined
 * names where a heading is gone or there twice and the other names agree with their headings; the ids
 * also by what they are.
 */
export function answerColumns(
  workbook: WorkbookCells,
  sheet: SheetCells,
  theme: number,
  known: KnownCodes,
): AnswerColumns {
  const { headerRow, headings } = headingsOf(workbook, sheet, theme);
  const columns = new Map<AnswerColumn, number>();
  for (const [column, places] of headings) {
    if (places.length === 1) columns.set(column, places[0]);
  }
  const ids = columnOfIds(sheet, known, columns);
  if (ids !== undefined) columns.set("id", ids);
  const named = NAMED.flatMap(([column, name]) => {
    const area = areaOn(workbook, sheet, themeNames(theme)[name]);
    return area === undefined ? [] : [[column, area.column] as const];
  });
  // Libraries that delete or insert columns leave names behind, on another column's cells.
  const haveFollowed = named.every(
    ([column, place]) => !columns.has(column) || columns.get(column) === place,
  );
  for (const [column, place] of haveFollowed ? named : []) {
    // After the last column was deleted, its name leads to an empty one; after another, to the next.
    const heading = plainText(sheet.rows.get(headerRow)?.get(place)).toLowerCase();
    if (known.textHeadings.has(heading) || !isUsed(sheet, place)) continue;
    if (![...columns.values()].includes(place)) columns.set(column, place);
  }
  return { headerRow, columns };
}

function isUsed({ rows }: SheetCells, column: number): boolean {
  return [...rows.values()].some((cells) => cells.has(column));
}

/** The area of a defined name if it is on this sheet. */
export function areaOn(workbook: WorkbookCells, sheet: SheetCells, name: string): Area | undefined {
  return areaOf(workbook.names, sheet.name, name);
}

/** The area of a name if it is on the sheet of this name. */
export function areaOf(
  names: WorkbookCells["names"],
  sheet: string,
  name: string,
): Area | undefined {
  const found = names.get(name.toLowerCase());
  return found?.sheet === sheet ? found.area : undefined;
}

/**
 * The row of headings, and in which columns each of them is. A copy of the table may lie on the same
 * sheet: the row at the head of the table or above the named ids counts, else the first one.
 */
function headingsOf(
  workbook: WorkbookCells,
  sheet: SheetCells,
  theme: number,
): {
  readonly headerRow: number;
  readonly headings: ReadonlyMap<AnswerColumn, readonly number[]>;
} {
  const names = themeNames(theme);
  const present = sheet.tables.map(({ name }) => name);
  const table = sheet.tables.find(({ name }) => name === findTable(names.table, present));
  const ids = areaOn(workbook, sheet, names.ids);
  const expected = [table?.area.row, ids && ids.row - 1];
  const candidates = new Map<number, ReadonlyMap<AnswerColumn, readonly number[]>>();
  for (const [row, cells] of sheet.rows) {
    const found = new Map<AnswerColumn, number[]>();
    for (const [column, cell] of cells) {
      const text = plainText(cell).toLowerCase();
      const heading = HEADINGS.find(([, one]) => one.toLowerCase() === text);
      if (heading === undefined) continue;
      found.set(heading[0], [...(found.get(heading[0]) ?? []), column]);
    }
    if (found.size >= FEWEST_HEADINGS) candidates.set(row, found);
  }
  const first = [...candidates.keys()].sort((one, other) => one - other).at(0) ?? -1;
  const headerRow = expected.find((row) => row !== undefined && candidates.has(row)) ?? first;
  return { headerRow, headings: candidates.get(headerRow) ?? new Map() };
}

/** The column that shows most ids, unless it has another heading: cells of a row may have shifted there. */
function columnOfIds(
  sheet: SheetCells,
  { byId }: KnownCodes,
  headed: ReadonlyMap<AnswerColumn, number>,
): number | undefined {
  const counts = new Map<number, number>();
  const taken = new Set([...headed].flatMap(([name, column]) => (name === "id" ? [] : [column])));
  for (const cells of sheet.rows.values()) {
    for (const [column, cell] of cells) {
      if (taken.has(column) || !byId.has(plainText(cell))) continue;
      counts.set(column, (counts.get(column) ?? 0) + (column === headed.get("id") ? 1.5 : 1));
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
