/** The present content of a sheet, read at once. */

export interface SheetGrid {
  /** Position of the first cell read. */
  readonly row: number;
  readonly column: number;
  /** A cell's formula, or its value if it has none; rows of equal length. */
  readonly formulas: readonly (readonly unknown[])[];
}

/** A cell's content; "" for an empty cell and for one outside the cells read. */
export function contentAt(grid: SheetGrid, row: number, column: number): string {
  const content: unknown = grid.formulas[row - grid.row]?.[column - grid.column];
  return content === undefined || content === null ? "" : String(content).replace(/\r/g, "");
}
