import { columnLetters } from "../../../src/workbook/plan/address";

/** Number of rows of a sheet. */
export const ROW_COUNT = 1_048_576;
/** Number of columns of a sheet. */
export const COLUMN_COUNT = 16_384;

/** One end of a reference as written; without a row it is an entire column, and vice versa. */
export interface Corner {
  readonly row?: number;
  readonly column?: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** The number of a column from its letters, in upper or lower case: 0 for A, 27 for AB. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

/** Reads "$B7", "C", "$4" and the like; undefined if it is invalid or outside a sheet. */
export function readCorner(text: string): Corner | undefined {
  const match = CORNER.exec(text);
  if (!match) return undefined;
  const [, firstDollar, letters, secondDollar, digits] = match;
  if (letters === undefined && digits === undefined) return undefined;
  const column = letters === undefined ? undefined : columnNumber(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  if (column !== undefined && column >= COLUMN_COUNT) return undefined;
  if (row !== undefined && (row < 0 || row >= ROW_COUNT)) return undefined;
  const fixed = { columnFixed: false, rowFixed: false };
  if (column === undefined) fixed.rowFixed = firstDollar === "$" || secondDollar === "$";
  else {
    if (row === undefined && secondDollar === "$") return undefined;
    fixed.columnFixed = firstDollar === "$";
    fixed.rowFixed = secondDollar === "$";
  }
  return {
    ...fixed,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  };
}

/** A corner in Excel's spelling. */
export function writeCorner({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === undefined ? "" : (columnFixed ? "$" : "") + columnLetters(column);
  const digits = row === undefined ? "" : (rowFixed ? "$" : "") + String(row + 1);
  return letters + digits;
}
