/** Addresses in the form used by files. */
import type { Area } from "../plan/address";
import { columnNumber } from "../plan/address";

const ROWS = 1_048_576;
const COLUMNS = 16_384;
/** Index of a sheet's last row, from 0. */
export const LAST_ROW = ROWS - 1;
/** Index of a sheet's last column, from 0. */
export const LAST_COLUMN = COLUMNS - 1;

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The index of a row, from 0, from its number in the file; undefined if no sheet has it. */
export function parseRow(text: string): number | undefined {
  const row = /^\s*\d{1,9}\s*$/.test(text) ? Number(text) - 1 : -1;
  return row >= 0 && row <= LAST_ROW ? row : undefined;
}

/** The cell at an address such as "B4"; undefined if no sheet has it. */
export function parsePlace(text: string): Place | undefined {
  const match = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(text);
  if (!match) return undefined;
  const column = columnNumber(match[1]);
  const row = parseRow(match[2]);
  return row === undefined || column > LAST_COLUMN ? undefined : { row, column };
}

/** The rows and columns from one end to another. */
function between(from: Place, to: Place): Area {
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  return {
    row,
    column,
    rows: Math.max(from.row, to.row) - row + 1,
    columns: Math.max(from.column, to.column) - column + 1,
  };
}

/**
 * The area of "A1", "A1:B2", "A:C" or "2:3", with or without dollar signs; undefined for anything
 * else.
 */
export function parseArea(text: string): Area | undefined {
  const ends = text.replaceAll("$", "").split(":");
  const [first, second = first] = ends;
  if (ends.length > 2) return undefined;
  const [rows, columns] = [/^\d+$/, /^[A-Za-z]+$/].map((kind) =>
    ends.length === 2 ? kind.test(first) && kind.test(second) : false,
  );
  const from = parsePlace(rows ? `A${first}` : columns ? `${first}1` : first);
  const to = parsePlace(rows ? `XFD${second}` : columns ? `${second}${ROWS}` : second);
  return from && to && between(from, to);
}

/** Sheet name and area of "'Start here'!$A$1:$B$3"; undefined for any other formula. */
export function parseReference(text: string): { sheet: string; area: Area } | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(text.trim());
  const area = match ? parseArea(match[3]) : undefined;
  if (!match || !area) return undefined;
  return { sheet: (match[1] ?? match[2]).replaceAll("''", "'"), area };
}
