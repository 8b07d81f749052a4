import { COLUMN_COUNT, ROW_COUNT } from "../formula/address";
import type { Expression } from "../formula/Expression";
import { errors, type Area, type Scalar, type Value } from "./values";
import type { CellError } from "../CalculationEngine";

/** Values by row, all rows of equal length. */
export type Rows = readonly (readonly Scalar[])[];

/** The workbook as a formula sees it from its own cell. */
export interface Context {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly readCell: (sheetId: string, row: number, column: number) => Scalar;
  readonly sheetIdOf: (name: string) => string | undefined;
  readonly nameOf: (name: string) => Expression | undefined;
  /** Serial number of the day. */
  readonly today: () => number;
  /**
   * The values of cells, by row; returns the same rows object as long as nothing changed. A
   * reference is cut at the used cells of all sheets, because everything beyond is empty.
   */
  readonly readArea: (area: Area) => Rows;
}

/** The cells that a reference refers to, or #REF! if its sheet was deleted. */
export function areaOf(
  reference: Expression & { kind: "reference" },
  context: Pick<Context, "sheetId" | "sheetIdOf">,
): Area | CellError {
  const { sheetName, first, last } = reference;
  const sheetId = sheetName === undefined ? context.sheetId : context.sheetIdOf(sheetName);
  if (sheetId === undefined) return errors.reference;
  // Asked for at every reference of every formula: no lists are made for it.
  const { row: firstRow = 0, column: firstColumn = 0 } = first;
  const { row: lastRow = ROW_COUNT - 1, column: lastColumn = COLUMN_COUNT - 1 } = last;
  return {
    kind: "area",
    sheetId,
    row: Math.min(firstRow, lastRow),
    column: Math.min(firstColumn, lastColumn),
    rowCount: Math.abs(lastRow - firstRow) + 1,
    columnCount: Math.abs(lastColumn - firstColumn) + 1,
  };
}

/** Any value as rows of values: a single value becomes one row with one value. */
export function rowsOf(value: Value, context: Context): Rows {
  if (typeof value !== "object" || value === null || "error" in value) return [[value]];
  return value.kind === "area" ? context.readArea(value) : value.rows;
}
