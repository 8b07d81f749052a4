/** The current positions of a theme table's columns on a sheet. */
import type { Area } from "../plan/address";
import { themeNames } from "../plan/names";
import { THEME_HEADINGS } from "../sheets/theme/themeLayout";
import { plainText } from "./cellAt";
import type { KnownCodes } from "./knownCodes";
import type { SheetCells, WorkbookCells } from "../file/WorkbookCells";

export type AnswerColumn = keyof typeof THEME_HEADINGS;

export interface AnswerColumns {
  /** Row of the headings; -1 if there are none. */
  readonly headerRow: number;
  readonly columns: ReadonlyMap<AnswerColumn, number>;
}

const HEADINGS = Object.entries(THEME_HEADINGS) as readonly (readonly [AnswerColumn, string])[];

/**
 * How many of our headings a row needs to count as a theme table's heading row; no other row of
 * ours has that many.
 */
const FEWEST_HEADINGS = 3;

/** Names that refer to a column of answers. */
const NAMED: readonly (readonly [AnswerColumn, keyof ReturnType<typeof themeNames>])[] = [
  ["id", "ids"],
  ["level", "entries"],
  ["comment", "comments"],
  ["evidence", "evidence"],
  ["flag", "flags"],
];

/**
 * Finds the columns by their headings, which move with the cells in every program. If a heading is
 * missing or occurs twice, uses the defined names; for the ids also their contents.
 */
export function answerColumns(
  workbook: WorkbookCells,
  sheet: SheetCells,
  theme: number,
  known: KnownCodes,
): AnswerColumns {
  const { headerRow, headings } = headingsOf(sheet);
  const columns = new Map<AnswerColumn, number>();
  for (const [column, places] of headings) {
    if (places.length === 1) columns.set(column, places[0]);
  }
  for (const [column, name] of NAMED) {
    const area = areaOn(workbook, sheet, themeNames(theme)[name]);
    if (area !== undefined && !columns.has(column)) columns.set(column, area.column);
  }
  const ids = columnOfIds(sheet, known);
  if (ids !== undefined) columns.set("id", ids);
  return { headerRow, columns };
}

/** The area of a defined name if it is on this sheet. */
export function areaOn(workbook: WorkbookCells, sheet: SheetCells, name: string): Area | undefined {
  const found = workbook.names.get(name.toLowerCase());
  return found?.sheet === sheet.name ? found.area : undefined;
}

/** The row with most of our headings, and the columns in which each of them occurs. */
function headingsOf(sheet: SheetCells): {
  readonly headerRow: number;
  readonly headings: ReadonlyMap<AnswerColumn, readonly number[]>;
} {
  let best: ReadonlyMap<AnswerColumn, readonly number[]> = new Map();
  let headerRow = -1;
  for (const [row, cells] of sheet.rows) {
    const found = new Map<AnswerColumn, number[]>();
    for (const [column, cell] of cells) {
      const text = plainText(cell).toLowerCase();
      const heading = HEADINGS.find(([, one]) => one.toLowerCase() === text);
      if (heading === undefined) continue;
      found.set(heading[0], [...(found.get(heading[0]) ?? []), column]);
    }
    if (found.size >= FEWEST_HEADINGS && found.size > best.size) [best, headerRow] = [found, row];
  }
  return { headerRow, headings: best };
}

function columnOfIds(sheet: SheetCells, { byId }: KnownCodes): number | undefined {
  const counts = new Map<number, number>();
  for (const cells of sheet.rows.values()) {
    for (const [column, cell] of cells) {
      if (byId.has(plainText(cell))) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
