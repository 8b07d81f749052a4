/** Formulas as text: compares them, and moves their references with moved cells. */
import { columnLetters, quotedSheetName } from "./address";

/** One corner of a reference, counted from 0. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  /** True for $4: the row stays the same when the formula is copied. */
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

export interface Reference {
  /** The sheet's name in the formula; undefined for the formula's own sheet. */
  readonly sheet: string | undefined;
  readonly first: Corner;
  /** Equal to `first` for a single cell. */
  readonly last: Corner;
}

const TEXT = '"(?:[^"]|"")*"';
const SHEET = "(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!";
const CELL = "\\$?[A-Za-z]{1,3}\\$?\\d{1,7}";
const REFERENCE = `(${SHEET})?(${CELL})(?::(${CELL}))?(?![\\w.(])`;
const WORD = "[A-Za-z_\\\\][\\w.]*";
const NUMBER = "\\d+(?:\\.\\d+)?(?:[Ee][+-]?\\d+)?";
const WORDS = `${TEXT}|${REFERENCE}|${WORD}|${NUMBER}`;
/** TRUE and FALSE as LibreOffice writes them. */
const LOGICAL = "(?:TRUE|FALSE)\\(\\)";
const PARTS = new RegExp(`${LOGICAL}|${WORDS}|[^]`, "giu");
/** The same without the characters in between: much faster where these stay. */
const REFERENCES = new RegExp(WORDS, "gu");

/**
 * The formula with its references replaced.
 * @param move gives the new reference; undefined if its cells were deleted
 * @returns undefined if the cells of any reference were deleted
 */
export function moveReferences(
  formula: string,
  move: (reference: Reference) => Reference | undefined,
): string | undefined {
  let lost = false;
  const moved = formula.replace(
    REFERENCES,
    (part, sheet: string | undefined, first: string | undefined, last: string | undefined) => {
      if (first === undefined) return part;
      const reference = move({
        sheet: sheet && unquoted(sheet.slice(0, -1)),
        first: cornerOf(first),
        last: cornerOf(last ?? first),
      });
      if (reference === undefined) {
        lost = true;
        return part;
      }
      return spelled(reference);
    },
  );
  return lost ? undefined : moved;
}

/**
 * The formula in R1C1 notation, as Excel takes it in every language: the same text in every cell
 * that it can be copied to.
 * @param row of the formula's own cell, counted from 0
 * @param column of the formula's own cell, counted from 0
 */
export function inR1C1(formula: string, row: number, column: number): string {
  const place = (letter: string, at: number, own: number, isFixed: boolean): string => {
    if (isFixed) return `${letter}${at + 1}`;
    return at === own ? letter : `${letter}[${at - own}]`;
  };
  const corner = (cell: string): string => {
    const of = cornerOf(cell);
    return place("R", of.row, row, of.fixedRow) + place("C", of.column, column, of.fixedColumn);
  };
  return formula.replace(
    REFERENCES,
    (part, sheet: string | undefined, first: string | undefined, last: string | undefined) => {
      if (first === undefined) return part;
      return `${sheet ?? ""}${corner(first)}${last === undefined ? "" : `:${corner(last)}`}`;
    },
  );
}

/**
 * The formula in a form for comparison: Excel returns formulas with its own quotes, capitals and
 * spaces, and adds an @ where it would take one cell of a range; LibreOffice writes FALSE as FALSE().
 */
export function comparable(formula: string): string {
  return formula.replace(
    PARTS,
    (part, sheet: string | undefined, first: string | undefined, last: string | undefined) => {
      if (part.startsWith('"')) return part;
      if (first === undefined) {
        return /^[\s@]$/.test(part) ? "" : part.toUpperCase().replace(/\(\)$/, "");
      }
      const of = sheet === undefined ? "" : `${quotedSheetName(unquoted(sheet.slice(0, -1)))}!`;
      const range = last === undefined || last === first ? first : `${first}:${last}`;
      return `${of}${range}`.toUpperCase();
    },
  );
}

function cornerOf(cell: string): Corner {
  const [, fixedColumn, letters, fixedRow, row] = /(\$?)([A-Z]+)(\$?)(\d+)/.exec(
    cell.toUpperCase(),
  ) ?? ["", "", "A", "", "1"];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return {
    row: Number(row) - 1,
    column,
    fixedRow: fixedRow !== "",
    fixedColumn: fixedColumn !== "",
  };
}

function spelled({ sheet, first, last }: Reference): string {
  const of = sheet === undefined ? "" : `${quotedSheetName(sheet)}!`;
  const [one, other] = [spelledCorner(first), spelledCorner(last)];
  return one === other ? `${of}${one}` : `${of}${one}:${other}`;
}

function spelledCorner({ row, column, fixedRow, fixedColumn }: Corner): string {
  return `${fixedColumn ? "$" : ""}${columnLetters(column)}${fixedRow ? "$" : ""}${row + 1}`;
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}
