/** Sorting: rows move with their contents, formats and links. */
import type { CellValue } from "../../engine/CalculationEngine";
import { bringFormulasUpToDate, valueAt } from "../grid/cells";
import type { Entry } from "../grid/enterText";
import { contentOf, writeContents } from "../grid/writeCells";
import type { Host } from "../Host";
import type { CellState, RangeAddress, SheetState } from "../state";
import { copyFormula } from "../../engine/formula/rewriteReferences";

export interface SortKey {
  /** Column, counted from the area's first. */
  readonly key: number;
  readonly ascending: boolean;
}

/** Excel's order of kinds: numbers, texts, booleans, errors; empty cells always last. */
function rank(value: CellValue): number {
  if (value === "") return 4;
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

function compare(one: CellValue, other: CellValue, matchCase: boolean): number {
  const difference = rank(one) - rank(other);
  if (difference !== 0) return difference;
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "string" && typeof other === "string") {
    const sensitivity = matchCase ? "variant" : "accent";
    return one.localeCompare(other, "en", { sensitivity });
  }
  return Number(one) - Number(other) || 0;
}

/** Sorts the area's rows; equal rows keep their order. */
export function sortRows(
  host: Host,
  sheet: SheetState,
  area: RangeAddress,
  keys: readonly SortKey[],
  matchCase = false,
): void {
  const rows = Array.from({ length: area.rowCount }, (_, offset) => area.row + offset);
  const valueOf = (row: number, key: number): CellValue =>
    valueAt(host, sheet, row, area.column + key);
  const sorted = [...rows].sort((one, other) => {
    for (const { key, ascending } of keys) {
      const [first, second] = [valueOf(one, key), valueOf(other, key)];
      // Empty cells stay last in either direction.
      const order = compare(first, second, matchCase);
      if (order !== 0) return ascending || first === "" || second === "" ? order : -order;
    }
    return one - other;
  });
  place(host, sheet, area, sorted);
}

/** Puts the rows, given by their old positions, in their new order. */
function place(host: Host, sheet: SheetState, area: RangeAddress, order: readonly number[]): void {
  bringFormulasUpToDate(host);
  const columns = Array.from({ length: area.columnCount }, (_, offset) => area.column + offset);
  const before = order.map((row) =>
    columns.map((column): CellState | undefined => sheet.cells.get(row)?.get(column)),
  );
  const contents = before.map((cells, offset) =>
    cells.map((cell) => movedContent(cell, area.row + offset - (order[offset] ?? area.row))),
  );
  before.forEach((cells, offset) => {
    const row = new Map(sheet.cells.get(area.row + offset));
    cells.forEach((cell, index) => {
      const column = area.column + index;
      if (cell) row.set(column, { ...cell });
      else row.delete(column);
    });
    sheet.cells.set(area.row + offset, row);
  });
  writeContents(host, sheet, area, contents);
}

function movedContent(cell: CellState | undefined, moved: number): Entry {
  const content = contentOf(cell);
  if ("literal" in content) return content;
  return { formula: copyFormula(content.formula, moved, 0) };
}
