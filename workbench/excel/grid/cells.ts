/** The current cells of a sheet. */
import type { CellValue } from "../../engine/CalculationEngine";
import type { Host } from "../Host";
import type { CellState, RangeAddress, SheetState } from "../state";

/** The cell; undefined until something was put there. */
export function cellAt(sheet: SheetState, row: number, column: number): CellState | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** The cell, created if it does not exist yet. */
export function ensureCell(sheet: SheetState, row: number, column: number): CellState {
  let cells = sheet.cells.get(row);
  if (!cells) {
    cells = new Map();
    sheet.cells.set(row, cells);
  }
  let cell = cells.get(column);
  if (!cell) {
    cell = { value: "" };
    cells.set(column, cell);
  }
  return cell;
}

/** The cell's current value; formulas are calculated unless Excel waits to be asked. */
export function valueAt(host: Host, sheet: SheetState, row: number, column: number): CellValue {
  const cell = cellAt(sheet, row, column);
  if (!cell) return "";
  if (cell.formula !== undefined && host.calculationMode === "Automatic") {
    cell.value = host.engine.getValue(sheet.id, row, column);
  }
  return cell.value;
}

/** Visits the cells that exist in an area and skips the empty rest. */
export function forEachCell(
  sheet: SheetState,
  area: RangeAddress,
  visit: (cell: CellState, row: number, column: number) => void,
): void {
  const lastColumn = area.column + area.columnCount;
  const visitRow = (cells: Map<number, CellState>, row: number): void => {
    for (const [column, cell] of cells) {
      if (column >= area.column && column < lastColumn) visit(cell, row, column);
    }
  };
  if (area.rowCount > sheet.cells.size) {
    for (const [row, cells] of sheet.cells) {
      if (row >= area.row && row < area.row + area.rowCount) visitRow(cells, row);
    }
    return;
  }
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    const cells = sheet.cells.get(row);
    if (cells) visitRow(cells, row);
  }
}

/** A value for every cell of the area, row by row. */
export function mapArea<Value>(
  area: RangeAddress,
  value: (row: number, column: number) => Value,
): Value[][] {
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) =>
      value(area.row + row, area.column + column),
    ),
  );
}

/** The rectangle around all cells with content, or with content or a format of their own. */
export function usedArea(
  sheet: SheetState,
  within: RangeAddress,
  valuesOnly: boolean,
): RangeAddress | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  forEachCell(sheet, within, (cell, row, column) => {
    const filled = cell.formula !== undefined || cell.value !== "";
    if (!filled && (valuesOnly || cell.format === undefined)) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  });
  if (bottom < 0) return undefined;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/**
 * Updates the formula texts in the state after sheets were renamed or cells moved: until then only
 * the engine has the current texts.
 */
export function bringFormulasUpToDate(host: Host): void {
  if (!host.formulasMoved) return;
  for (const sheet of host.state.sheets) {
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        if (cell.formula === undefined) continue;
        cell.formula = host.engine.getFormula(sheet.id, row, column) ?? cell.formula;
      }
    }
  }
  host.formulasMoved = false;
}

/** Calculates every formula, as F9 does. */
export function calculateAll({ state, engine }: Host): void {
  for (const sheet of state.sheets) {
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        if (cell.formula !== undefined) cell.value = engine.getValue(sheet.id, row, column);
      }
    }
  }
}
