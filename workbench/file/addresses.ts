import { columnLetters } from "../../src/workbook/address";
import type { RangeAddress } from "../excel/state";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d+)$/;

/** "B4", rows and columns counted from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "B4", or "B4:D9" for more than a cell. */
export function rangeText(range: RangeAddress): string {
  const first = cellAddress(range.row, range.column);
  const last = cellAddress(range.row + range.rowCount - 1, range.column + range.columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** "$B$4:$D$9" */
export function absoluteRangeText(range: RangeAddress): string {
  return rangeText(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** Ranges of a list that blanks separate: "A1:A3 C5". */
export function rangesText(ranges: readonly RangeAddress[]): string {
  return ranges.map(rangeText).join(" ");
}

/** Number of a column's letters, from 0. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1;
}

/** The cell at an address such as "B4" or "$B$4", or undefined. */
export function parseCell(text: string): { row: number; column: number } | undefined {
  const match = CELL.exec(text);
  return match ? { row: Number(match[2]) - 1, column: columnNumber(match[1]) } : undefined;
}

function spanning(
  first: { row: number; column: number },
  last: { row: number; column: number },
): RangeAddress {
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  const rowCount = Math.abs(first.row - last.row) + 1;
  const columnCount = Math.abs(first.column - last.column) + 1;
  return { row, column, rowCount, columnCount };
}

/** The range at an address: cells, whole columns ("A:C") or whole rows ("1:3"); or undefined. */
export function parseRange(text: string): RangeAddress | undefined {
  const [start, end = start] = text.replace(/\$/g, "").split(":");
  if (/^[A-Za-z]{1,3}$/.test(start) && /^[A-Za-z]{1,3}$/.test(end) && text.includes(":")) {
    return spanning(
      { row: 0, column: columnNumber(start) },
      { row: LAST_ROW, column: columnNumber(end) },
    );
  }
  if (/^\d+$/.test(start) && /^\d+$/.test(end) && text.includes(":")) {
    return spanning(
      { row: Number(start) - 1, column: 0 },
      { row: Number(end) - 1, column: LAST_COLUMN },
    );
  }
  const first = parseCell(start);
  const last = parseCell(end);
  return first && last ? spanning(first, last) : undefined;
}

/** The ranges of a list that blanks separate. */
export function parseRanges(text: string): RangeAddress[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((part) => parseRange(part) ?? []);
}

/** Sheet name and range of "'Start here'!$A$1:$B$3" (a leading "=" is allowed), or undefined. */
export function parseReference(text: string): { sheet: string; range: RangeAddress } | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!\s]+))!([$A-Za-z0-9:]+)$/.exec(text.trim());
  const range = match ? parseRange(match[3]) : undefined;
  if (!match || !range) return undefined;
  return { sheet: match[1] === undefined ? match[2] : match[1].replace(/''/g, "'"), range };
}

/** A formula without its leading "=". */
export function withoutEquals(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}
