import { quotedSheetName } from "../../../src/workbook/plan/address";
import { readCorner } from "./address";

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const ROW_COLUMN_STYLE = /^(r\d*c\d*|r\d+|c\d+|r|c|true|false)$/i;

/** A sheet's name before the "!" of a reference: in apostrophes, doubled inside, where Excel asks it. */
export function quoteSheetName(name: string): string {
  const plain =
    PLAIN_NAME.test(name) && !ROW_COLUMN_STYLE.test(name) && readCorner(name)?.row === undefined;
  return plain ? name : quotedSheetName(name);
}

/** The sheet's name out of what stands before the "!". */
export function unquoteSheetName(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

/** Whether a formula can name the sheet at all; most do not, which is found sooner than by reading them. */
export function mayName(formula: string, sheetName: string): boolean {
  return formula.toLowerCase().includes(sheetName.toLowerCase().replaceAll("'", "''"));
}

/** Whether two names mean the same sheet, or the same defined name: case does not matter. */
export function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
