import { absoluteAddress, area, relativeAddress, type Area } from "../../src/workbook/plan/address";
import { COLUMN_COUNT, columnNumber, ROW_COUNT } from "../engine/formula/address";
import { parseArea, splitSheet } from "../excel/grid/address";
import type { RangeAddress } from "../excel/state";

/** Index of a sheet's last row, from 0. */
export const LAST_ROW = ROW_COUNT - 1;
/** Index of a sheet's last column, from 0. */
export const LAST_COLUMN = COLUMN_COUNT - 1;

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d+)$/;

/** "B4", rows and columns counted from 0. */
export function cellAddress(row: number, column: number): string {
  return relativeAddress(area(row, column));
}

function cellsOf({ row, column, rowCount, columnCount }: RangeAddress): Area {
  return area(row, column, rowCount, columnCount);
}

/**
 * "B4", or "B4:D9" for more than one cell; entire rows and columns are written from cell to cell.
 */
export function rangeText(range: RangeAddress): string {
  return relativeAddress(cellsOf(range));
}

/** "$B$4:$D$9" */
export function absoluteRangeText(range: RangeAddress): string {
  return absoluteAddress(cellsOf(range));
}

/** Ranges as a list separated by spaces: "A1:A3 C5". */
export function rangesText(ranges: readonly RangeAddress[]): string {
  return ranges.map(rangeText).join(" ");
}

/** The cell at an address such as "B4" or "$B$4", or undefined. */
export function parseCell(text: string): { row: number; column: number } | undefined {
  const match = CELL.exec(text);
  return match ? { row: Number(match[2]) - 1, column: columnNumber(match[1]) } : undefined;
}

/** The ranges of a list separated by spaces. */
export function parseRanges(text: string): RangeAddress[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((part) => parseArea(part) ?? []);
}

/** Sheet name and range of "'Start here'!$A$1:$B$3" (a leading "=" is allowed), or undefined. */
export function parseReference(text: string): { sheet: string; range: RangeAddress } | undefined {
  const { sheet, address } = splitSheet(withoutEquals(text.trim()));
  const range = parseArea(address);
  return sheet === undefined || !range ? undefined : { sheet, range };
}

/** A formula without its leading "=". */
export function withoutEquals(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}
