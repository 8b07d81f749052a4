import { quotedSheetName } from "../../../src/workbook/plan/address";
import { readCorner } from "./address";

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const ROW_COLUMN_STYLE = /^(r\d*c\d*|r\d+|c\d+|r|c|true|false)$/i;

/**
 * A sheet's name before the "!" of a reference: quoted, with apostrophes doubled, where Excel
 * requires it.
 */
export function quoteSheetName(name: string): string {
  const plain =
    PLAIN_NAME.test(name) && !ROW_COLUMN_STYLE.test(name) && readCorner(name)?.row === undefined;
  return plain ? name : quotedSheetName(name);
}

/** The sheet's name from the text before the "!". */
export function unquoteSheetName(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

/**
 * Whether a formula can name the sheet at all. Most do not, and this check is faster than parsing
 * them.
 */
export function mayName(formula: string, sheetName: string): boolean {
  return formula.toLowerCase().includes(sheetName.toLowerCase().replaceAll("'", "''"));
}

/** Whether two names refer to the same sheet or defined name, ignoring case. */
export function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
