import { COLUMN_LIMIT, ROW_LIMIT } from "../formula/address";
import type { Expression } from "../formula/Expression";
import { errors, type Area, type Scalar, type Value } from "./values";
import type { CellError } from "../CalculationEngine";

/** What a formula sees of the workbook, from the cell it stands in. */
export interface Context {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly readCell: (sheetId: string, row: number, column: number) => Scalar;
  readonly sheetIdOf: (name: string) => string | undefined;
  readonly nameOf: (name: string) => Expression | undefined;
  /** Rows and columns that hold anything on any sheet: nothing lies beyond. */
  readonly usedSize: () => { readonly rows: number; readonly columns: number };
}

/** The cells that a reference means, or #REF! when its sheet is gone. */
export function areaOf(
  reference: Expression & { kind: "reference" },
  context: Pick<Context, "sheetId" | "sheetIdOf">,
): Area | CellError {
  const { sheetName, first, last } = reference;
  const sheetId = sheetName === undefined ? context.sheetId : context.sheetIdOf(sheetName);
  if (sheetId === undefined) return errors.reference;
  const rows = [first.row ?? 0, last.row ?? ROW_LIMIT - 1] as const;
  const columns = [first.column ?? 0, last.column ?? COLUMN_LIMIT - 1] as const;
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    kind: "area",
    sheetId,
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
}

/** The values of cells in rows. Beyond what is used anywhere a reference is cut: all is empty there. */
export function readArea(area: Area, context: Context): Scalar[][] {
  const used = context.usedSize();
  const rowCount = Math.min(area.rowCount, Math.max(1, used.rows - area.row));
  const columnCount = Math.min(area.columnCount, Math.max(1, used.columns - area.column));
  const rows: Scalar[][] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const cells: Scalar[] = [];
    for (let column = 0; column < columnCount; column += 1) {
      cells.push(context.readCell(area.sheetId, area.row + row, area.column + column));
    }
    rows.push(cells);
  }
  return rows;
}

/** The values in rows of anything that has values: one row of one for a single value. */
export function rowsOf(value: Value, context: Context): readonly (readonly Scalar[])[] {
  if (typeof value !== "object" || value === null || "error" in value) return [[value]];
  return value.kind === "area" ? readArea(value, context) : value.rows;
}
