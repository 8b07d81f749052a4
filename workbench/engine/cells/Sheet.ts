import type { Area, Scalar } from "../calculation/values";
import type { Expression } from "../formula/Expression";

export interface FormulaCell {
  readonly sheetId: string;
  row: number;
  column: number;
  text: string;
  expression: Expression;
  state: "stale" | "computing" | "done";
  value: Scalar;
  /** Removes this formula from all places where it is registered as a reader. */
  readonly leave: (() => void)[];
}

/** A formula that reads cells of an area. */
export interface Watch {
  readonly area: Area;
  readonly formula: FormulaCell;
}

export type Cell = number | string | boolean | FormulaCell;

export interface Sheet {
  readonly id: string;
  name: string;
  /** Sparse: an empty row or cell is undefined. */
  readonly rows: ((Cell | undefined)[] | undefined)[];
  columnCount: number;
  /** Formulas that read this sheet's cells, by the keys of watchKeys. */
  readonly watches: Map<number, Set<Watch>>;
}

/** An empty sheet. */
export function createSheet(id: string, name: string): Sheet {
  return { id, name, rows: [], columnCount: 0, watches: new Map() };
}

/** A formula cell that has not been calculated yet. */
export function createFormulaCell(
  sheetId: string,
  row: number,
  column: number,
  text: string,
  expression: Expression,
): FormulaCell {
  return { sheetId, row, column, text, expression, state: "stale", value: null, leave: [] };
}

/** Puts a cell into a sheet, or clears that position. */
export function putCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  const cells = sheet.rows[row];
  if (cells) cells[column] = cell;
  else if (cell !== undefined) {
    const added: (Cell | undefined)[] = [];
    added[column] = cell;
    sheet.rows[row] = added;
  }
  sheet.columnCount = Math.max(sheet.columnCount, column + 1);
}

/** All formulas of a sheet, row by row. */
export function formulasOf(sheet: Sheet): FormulaCell[] {
  const found: FormulaCell[] = [];
  // forEach skips holes.
  sheet.rows.forEach((cells) => {
    cells?.forEach((cell) => {
      if (typeof cell === "object") found.push(cell);
    });
  });
  return found;
}
