/** What the stand-in needs of a spreadsheet engine. Rows and columns count from 0. */

/** A cell error as Excel spells it, such as "#DIV/0!". */
export interface CellError {
  readonly error: string;
}

/** What a formula gives or a cell holds; "" is an empty cell or an empty text. */
export type CellValue = number | string | boolean | CellError;

/** What a cell is given: a literal, taken as it is, or a formula. */
export type CellContent =
  { readonly literal: number | string | boolean } | { readonly formula: string };

/** Raised when a text is no formula; Excel refuses such a write. */
export class FormulaError extends Error {}

/** Raised for a function that Excel has and the engine has not: no value would be the right one. */
export class NotCalculatedError extends Error {}

/**
 * Formulas are in Excel's own spelling (English, A1, commas, leading "="). Literals are literal:
 * a text that looks like a number, a date or a link stays a text.
 */
export interface CalculationEngine {
  addSheet(sheetId: string, name: string): void;
  /** References in formulas and names follow. */
  renameSheet(sheetId: string, name: string): void;
  /** References to it become #REF!. */
  deleteSheet(sheetId: string): void;
  /** Sets literals; "" empties the cell. */
  setLiteral(sheetId: string, row: number, column: number, value: number | string | boolean): void;
  /**
   * A function that Excel does not know is accepted and gives #NAME?.
   * @throws FormulaError when it is no formula, gives a function the wrong number of arguments or
   * names a sheet that does not exist; NotCalculatedError.
   */
  setFormula(sheetId: string, row: number, column: number, formula: string): void;
  /**
   * Sets a block of cells, its first one at the given place; null leaves a cell as it is. Much
   * quicker than cell by cell. @throws FormulaError, before anything is set.
   */
  setCells(
    sheetId: string,
    row: number,
    column: number,
    contents: readonly (readonly (CellContent | null)[])[],
  ): void;
  /** The formula as it reads now (after inserts and renames), or undefined for a literal. */
  getFormula(sheetId: string, row: number, column: number): string | undefined;
  getValue(sheetId: string, row: number, column: number): CellValue;
  insertRows(sheetId: string, row: number, count: number): void;
  deleteRows(sheetId: string, row: number, count: number): void;
  insertColumns(sheetId: string, column: number, count: number): void;
  deleteColumns(sheetId: string, column: number, count: number): void;
  /**
   * Workbook-scoped name for a range or a formula. Its references say their sheets and are held by
   * "$". @throws FormulaError, NotCalculatedError.
   */
  setName(name: string, formula: string): void;
  /** The name's reference as it reads now: "='Sheet one'!$A$1:$B$2". */
  getName(name: string): string | undefined;
  deleteName(name: string): void;
  /**
   * Value of a formula that stands in no cell, as if it stood in the given one (rules, validations).
   * References are taken as written: over a range, copyFormula first moves them to the cell.
   */
  evaluate(sheetId: string, row: number, column: number, formula: string): CellValue;
}
