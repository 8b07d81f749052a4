/** Cells and areas, counted from 0, and their notation in formulas. */

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An area; a single cell by default. */
export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

/** Letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The number of a column from its letters, in either case: 0 for A, 26 for AA. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** "B4", or "B4:D9" for several cells. */
export function relativeAddress(of: Area): string {
  const first = `${columnLetters(of.column)}${of.row + 1}`;
  if (of.rows === 1 && of.columns === 1) return first;
  return `${first}:${columnLetters(of.column + of.columns - 1)}${of.row + of.rows}`;
}

/** "$B$4", or "$B$4:$D$9" for several cells. */
export function absoluteAddress(of: Area): string {
  return relativeAddress(of).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** A sheet name for use in a formula, always quoted: 'O''Brien'. */
export function quotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** "'Maturity data'!$B$4:$B$62" */
export function sheetReference(sheetName: string, of: Area): string {
  return `${quotedSheetName(sheetName)}!${absoluteAddress(of)}`;
}

/** A text as a literal for a formula, with quotes doubled. */
export function textLiteral(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
