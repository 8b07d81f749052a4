import { columnLetters, columnNumber } from "../plan/address";
import { LAST_COLUMN, LAST_ROW } from "./references";

/**
 * The pieces of a formula: texts, quoted sheet names, structured references, cells, columns, rows.
 */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\][]*\]|(?<![\w.$\\])(?:\$?[A-Za-z]{1,3}\$?\d+|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\w.(!\\])/g;

/** A moved number that wraps around the sheet's edge, as in Excel. */
function moved(number: number, by: number, last: number): number {
  return (((number + by) % (last + 1)) + last + 1) % (last + 1);
}

/** Moves the relative parts of one reference; a cell, or a single column or row. */
function shiftReference(reference: string, rows: number, columns: number): string {
  return reference.replace(
    /(\$?)([A-Za-z]{1,3})(?=\$?\d|:|$)|(\$?)(\d+)/g,
    (whole, fixedColumn: string, letters: string, fixedRow: string, row: string) => {
      if (letters !== undefined) {
        if (fixedColumn === "$") return whole;
        return columnLetters(moved(columnNumber(letters), columns, LAST_COLUMN));
      }
      return fixedRow === "$" ? whole : String(moved(Number(row) - 1, rows, LAST_ROW) + 1);
    },
  );
}

/**
 * The formula moved this many rows down and columns to the right, as Excel's shared formulas are
 * expanded for each of their cells.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECES, (piece) =>
    /^["'[]/.test(piece) ? piece : shiftReference(piece, rows, columns),
  );
}
