/** The present content of a sheet, read at once. */

export interface SheetGrid {
  /** Position of the first cell read. */
  readonly row: number;
  readonly column: number;
  /** A cell's formula, or its value if it has none; rows of equal length. */
  readonly formulas: readonly (readonly unknown[])[];
}

/**
 * The content of a range. Excel gives a text "=A1" as it gives the formula =A1, except that it is
 * also the cell's value: such texts are marked.
 */
export function gridOf(
  range: Pick<Excel.Range, "rowIndex" | "columnIndex" | "formulas" | "values">,
): SheetGrid {
  const values: readonly (readonly unknown[])[] = range.values;
  const formulas: readonly (readonly unknown[])[] = range.formulas;
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    formulas: formulas.map((row, down) =>
      row.map((content, across) =>
        typeof content === "string" && content.startsWith("=") && content === values[down][across]
          ? markedText(content)
          : content,
      ),
    ),
  };
}

/** A text as a grid has it: the apostrophe tells one that begins with "=" from a formula. */
export function markedText(text: string): string {
  return text.startsWith("=") ? `'${text}` : text;
}

/** A cell's content; "" for an empty cell and for one outside the cells read. */
export function contentAt(grid: SheetGrid, row: number, column: number): string {
  const content: unknown = grid.formulas[row - grid.row]?.[column - grid.column];
  return content === undefined || content === null ? "" : String(content).replace(/\r/g, "");
}
