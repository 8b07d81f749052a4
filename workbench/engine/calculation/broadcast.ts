import { rowsOf, type Context, type Rows } from "./Context";
import { errors, isScalar, type Scalar, type Value } from "./values";

function single(value: Value, context: Context): Value {
  if (isScalar(value) || value.kind === "matrix") return value;
  if (value.rowCount !== 1 || value.columnCount !== 1) return value;
  return context.readCell(value.sheetId, value.row, value.column);
}

function pick(rows: Rows, row: number, column: number): Scalar {
  const cells = rows[rows.length === 1 ? 0 : row];
  if (!cells) return errors.notAvailable;
  const value = cells[cells.length === 1 ? 0 : column];
  return value === undefined ? errors.notAvailable : value;
}

/** Larger areas stay cut at the used cells: formulas over whole columns would take too long. */
const MOST_PADDED = 10_000;

/**
 * The rows of a value. Those of an area also beyond the used cells: blanks count where the result
 * meets another range.
 */
function allRows(value: Value, context: Context): Rows {
  const rows = rowsOf(value, context);
  if (isScalar(value) || value.kind === "matrix") return rows;
  const { rowCount, columnCount } = value;
  if (rowCount * columnCount > MOST_PADDED) return rows;
  if (rows.length === rowCount && rows[0]?.length === columnCount) return rows;
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => rows[row]?.[column] ?? null),
  );
}

/**
 * Applies a calculation on single values to any values. Ranges and matrices are calculated element
 * by element, and a single row, column or value is repeated; positions that one of them lacks give
 * #N/A.
 */
export function broadcast(
  values: readonly Value[],
  context: Context,
  calculation: (scalars: readonly Scalar[]) => Scalar,
): Value {
  const singles = values.map((value) => single(value, context));
  const scalars = singles.filter(isScalar);
  if (scalars.length === singles.length) return calculation(scalars);
  const grids = singles.map((value) => allRows(value, context));
  const rowCount = Math.max(...grids.map((grid) => grid.length));
  const columnCount = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  const rows: Scalar[][] = [];
  // One list for all elements, because calculations do not keep it and most work is done here.
  const elements: Scalar[] = grids.map(() => null);
  for (let row = 0; row < rowCount; row += 1) {
    const cells: Scalar[] = [];
    for (let column = 0; column < columnCount; column += 1) {
      for (let index = 0; index < grids.length; index += 1) {
        elements[index] = pick(grids[index] ?? [], row, column);
      }
      cells.push(calculation(elements));
    }
    rows.push(cells);
  }
  return { kind: "matrix", rows };
}
