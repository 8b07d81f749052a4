/** What stands in a sheet now, as it was read in one piece. */

export interface SheetGrid {
  /** Place of the first cell that was read. */
  readonly row: number;
  readonly column: number;
  /** Formulas where there are any, else values; rows of equal length. */
  readonly formulas: readonly (readonly unknown[])[];
}

/** What stands in a cell: "" for an empty one and for one outside of what was read. */
export function contentAt(grid: SheetGrid, row: number, column: number): string {
  const content: unknown = grid.formulas[row - grid.row]?.[column - grid.column];
  return content === undefined || content === null ? "" : String(content).replace(/\r/g, "");
}
