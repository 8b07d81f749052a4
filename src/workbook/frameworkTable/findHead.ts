/** Finds the row of headings in a sheet, which can have a title and notes above it. */
import type { SheetCells } from "../file/WorkbookCells";
import type { Area } from "../plan/address";
import { meaningOf, type ColumnMeaning } from "./meanings";
import { oneLine, plainTextOf, tidy } from "./tidyText";

export interface Heading {
  readonly heading: string;
  readonly meaning: ColumnMeaning | undefined;
}

export interface Head {
  /** One row, or two where heads are merged. */
  readonly rows: readonly number[];
  /** By column; only those with a heading. */
  readonly headings: ReadonlyMap<number, Heading>;
}

/** Headings are looked for in so many filled rows. */
const ROWS_LOOKED_AT = 40;
/** A row with fewer known headings is one of the table's or of another list. */
const FEWEST_KNOWN = 2;

/**
 * The row with the most known headings; two rows if they say more together. Without any, the first
 * row with three texts or more; undefined if there is none.
 */
export function findHead(sheet: SheetCells): Head | undefined {
  const rows = [...sheet.rows.keys()].sort((a, b) => a - b).slice(0, ROWS_LOOKED_AT);
  let best: Head | undefined;
  let bestKnown = FEWEST_KNOWN - 1;
  for (const row of rows) {
    const candidates = sheet.rows.has(row + 1) ? [[row], [row, row + 1]] : [[row]];
    for (const candidate of candidates) {
      const headings = columnHeadings(sheet, candidate);
      const known = knownIn(headings);
      if (known <= bestKnown) continue;
      best = { rows: candidate, headings };
      bestKnown = known;
    }
  }
  if (best !== undefined) return best;
  const first = rows.find((row) => columnHeadings(sheet, [row]).size > 2);
  return first === undefined
    ? undefined
    : { rows: [first], headings: columnHeadings(sheet, [first]) };
}

/** How many different things the headings mean. */
function knownIn(headings: Head["headings"]): number {
  return new Set([...headings.values()].flatMap(({ meaning }) => meaning ?? [])).size;
}

/** The headings in these rows, by column. */
export function columnHeadings(
  sheet: SheetCells,
  rows: readonly number[],
  within?: Area,
): ReadonlyMap<number, Heading> {
  const headings = new Map<number, Heading>();
  const columns = new Set(rows.flatMap((row) => [...(sheet.rows.get(row)?.keys() ?? [])]));
  const textAt = (row: number, column: number): string =>
    oneLine(tidy(plainTextOf(sheet.rows.get(row)?.get(column))).text);
  for (const column of columns) {
    const isOutside =
      within !== undefined && (column < within.column || column >= within.column + within.columns);
    if (isOutside) continue;
    const [above, below] = rows.map((row) => textAt(row, column));
    if (below === undefined) {
      if (above !== "") headings.set(column, { heading: above, meaning: meaningOf(above) });
      continue;
    }
    const spanning = above === "" ? textBefore(textAt, rows[0], column) : above;
    const choices = below === "" ? [above] : [`${spanning} ${below}`.trim(), below, spanning];
    const heading = choices.find((choice) => meaningOf(choice) !== undefined) ?? choices[0];
    if (heading !== "") headings.set(column, { heading, meaning: meaningOf(heading) });
  }
  return headings;
}

/** The text that a merged head shows above a column: that of the nearest cell before it. */
function textBefore(
  textAt: (row: number, column: number) => string,
  row: number,
  column: number,
): string {
  for (let before = column - 1; before >= 0; before -= 1) {
    const text = textAt(row, before);
    if (text !== "") return text;
  }
  return "";
}
