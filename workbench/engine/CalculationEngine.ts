/** What the stand-in needs from a spreadsheet engine. Rows and columns count from 0. */

/** A cell error as Excel spells it, such as "#DIV/0!". */
export interface CellError {
  readonly error: string;
}

/** The result of a formula or the content of a cell; "" is an empty cell or an empty text. */
export type CellValue = number | string | boolean | CellError;

/** What to put in a cell: a literal, taken as it is, or a formula. */
export type CellContent =
  { readonly literal: number | string | boolean } | { readonly formula: string };

/** Raised when a text is not a valid formula; Excel refuses such a write. */
export class FormulaError extends Error {}

/** Raised for a function that Excel has and the engine does not: any value would be wrong. */
export class NotCalculatedError extends Error {}

/**
 * Formulas use Excel's own spelling (English, A1, commas, leading "="). Literals are literal: a
 * text that looks like a number, a date or a link stays a text.
 */
export interface CalculationEngine {
  addSheet(sheetId: string, name: string): void;
  /** Updates references in formulas and names. */
  renameSheet(sheetId: string, name: string): void;
  /** References to it become #REF!. */
  deleteSheet(sheetId: string): void;
  /** Sets literals; "" empties the cell. */
  setLiteral(sheetId: string, row: number, column: number, value: number | string | boolean): void;
  /**
   * Accepts a function that Excel does not know, with the result #NAME?.
   * @throws FormulaError when it is not a formula, gives a function the wrong number of arguments
   * or names a sheet that does not exist; NotCalculatedError.
   */
  setFormula(sheetId: string, row: number, column: number, formula: string): void;
  /**
   * Sets a block of cells, starting at the given cell; null leaves a cell unchanged. Much faster
   * than cell by cell.
   * @throws FormulaError, before anything is set.
   */
  setCells(
    sheetId: string,
    row: number,
    column: number,
    contents: readonly (readonly (CellContent | null)[])[],
  ): void;
  /** The current formula (after inserts and renames), or undefined for a literal. */
  getFormula(sheetId: string, row: number, column: number): string | undefined;
  getValue(sheetId: string, row: number, column: number): CellValue;
  insertRows(sheetId: string, row: number, count: number): void;
  deleteRows(sheetId: string, row: number, count: number): void;
  insertColumns(sheetId: string, column: number, count: number): void;
  deleteColumns(sheetId: string, column: number, count: number): void;
  /**
   * Workbook-scoped name for a range or a formula. Its references must name their sheets and be
   * absolute ("$").
   * @throws FormulaError, NotCalculatedError.
   */
  setName(name: string, formula: string): void;
  /** The name's current reference: "='Sheet one'!$A$1:$B$2". */
  getName(name: string): string | undefined;
  deleteName(name: string): void;
  /**
   * The value of a formula that is not in a cell, as if it were in the given one (rules,
   * validations). References are used as written: for a rule over a range, copyFormula first moves
   * them to the cell.
   */
  evaluate(sheetId: string, row: number, column: number, formula: string): CellValue;
}
