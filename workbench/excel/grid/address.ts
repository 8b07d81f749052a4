/** Addresses in A1 notation and areas of cells. Rows and columns count from 0. */
import { columnLetters } from "../../../src/workbook/plan/address";
import { COLUMN_COUNT, columnNumber, ROW_COUNT } from "../../engine/formula/address";
import type { RangeAddress } from "../state";

/** Whether the area consists of entire rows. */
export function isEntireRow(area: RangeAddress): boolean {
  return area.column === 0 && area.columnCount === COLUMN_COUNT;
}

/** Whether the area consists of entire columns. */
export function isEntireColumn(area: RangeAddress): boolean {
  return area.row === 0 && area.rowCount === ROW_COUNT;
}

/** "A1:B2", or "A:C" and "1:3" for entire columns and rows; with dollar signs if requested. */
export function formatArea(area: RangeAddress, dollar = ""): string {
  const { row, column, rowCount, columnCount } = area;
  const last = row + rowCount;
  const left = dollar + columnLetters(column);
  const right = dollar + columnLetters(column + columnCount - 1);
  if (isEntireRow(area)) return `${dollar}${row + 1}:${dollar}${last}`;
  if (isEntireColumn(area)) return `${left}:${right}`;
  const first = `${left}${dollar}${row + 1}`;
  return rowCount === 1 && columnCount === 1 ? first : `${first}:${right}${dollar}${last}`;
}

const CELL = /^\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i;

function corner(text: string): { row?: number; column?: number } | undefined {
  const cell = CELL.exec(text);
  const columnOnly = /^\$?([a-z]{1,3})$/i.exec(text);
  const rowOnly = /^\$?([1-9]\d{0,6})$/.exec(text);
  const letters = cell?.[1] ?? columnOnly?.[1];
  const digits = cell?.[2] ?? rowOnly?.[1];
  const column = letters === undefined ? undefined : columnNumber(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  if (column === undefined && row === undefined) return undefined;
  if ((column ?? 0) >= COLUMN_COUNT || (row ?? 0) >= ROW_COUNT) return undefined;
  return { row, column };
}

/**
 * The area of "A1", "A1:B2", "A:C" or "2:3", with or without dollar signs; undefined for anything
 * else.
 */
export function parseArea(text: string): RangeAddress | undefined {
  const parts = text.split(":");
  if (parts.length > 2) return undefined;
  const [first = "", second = first] = parts;
  const from = corner(first);
  const to = corner(second);
  if (!from || !to) return undefined;
  if ((from.row === undefined) !== (to.row === undefined)) return undefined;
  if ((from.column === undefined) !== (to.column === undefined)) return undefined;
  if (parts.length === 1 && (from.row === undefined || from.column === undefined)) return undefined;
  const rows = [from.row ?? 0, to.row ?? ROW_COUNT - 1];
  const columns = [from.column ?? 0, to.column ?? COLUMN_COUNT - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
}

/**
 * Splits "'Key areas'!A1" into sheet name and address; without an exclamation mark there is no
 * sheet.
 */
export function splitSheet(text: string): { sheet?: string; address: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: quoted[1]?.replaceAll("''", "'"), address: quoted[2] ?? "" };
  const mark = text.indexOf("!");
  return mark < 0
    ? { address: text }
    : { sheet: text.slice(0, mark), address: text.slice(mark + 1) };
}
