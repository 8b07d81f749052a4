import type { CellError } from "../CalculationEngine";

/** The value of one cell in a formula; null is an empty cell, unlike an empty text. */
export type Scalar = number | string | boolean | CellError | null;

/** A block of cells that a formula refers to, rows and columns from 0. */
export interface Area {
  readonly kind: "area";
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Values by row that are not in cells, such as the result of A1:A5="x". */
export interface Matrix {
  readonly kind: "matrix";
  readonly rows: readonly (readonly Scalar[])[];
}

export type Value = Scalar | Area | Matrix;

/** The cell errors that formulas produce, in Excel's spelling. */
export const errors = {
  notAvailable: { error: "#N/A" },
  divisionByZero: { error: "#DIV/0!" },
  reference: { error: "#REF!" },
  name: { error: "#NAME?" },
  value: { error: "#VALUE!" },
  number: { error: "#NUM!" },
  spill: { error: "#SPILL!" },
} as const satisfies Record<string, CellError>;

/** Whether a value is a cell error. */
export function isError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** Whether a value is single: neither a reference nor a matrix. */
export function isScalar(value: Value): value is Scalar {
  return typeof value !== "object" || value === null || "error" in value;
}
