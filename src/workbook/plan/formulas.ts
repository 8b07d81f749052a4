/**
 * Formula parts shared by several sheets. Uses only functions that Excel 2019 and LibreOffice
 * support.
 */
import { DASHES, NO_BREAK_SPACE } from "../../assessment/withEvenDashes";
import { relativeAddress, textLiteral, type Area } from "./address";

/**
 * Formula for the level number of an entry: empty if the cell is empty, "n/a" for not applicable,
 * "not a level" for anything that does not count as a level. The TypeScript twin is
 * `parseLevelEntry`.
 * @param cell address of the entry
 * @param texts address of the texts that count, with even dashes
 * @param values address of the level numbers beside them
 */
export function levelNumberFormula(
  cell: string,
  texts: string,
  values: string,
  allowNotApplicable: boolean,
): string {
  const found = levelOfEntry(cell, texts, values, '"not a level"');
  const orNotApplicable = allowNotApplicable
    ? `IF(TRIM(${cell})="not applicable","n/a",${found})`
    : found;
  return `=IFERROR(IF(ISLOGICAL(${cell}),"not a level",IF(TRIM(${cell})="","",${orNotApplicable})),"not a level")`;
}

/**
 * Part of a formula: the level number of an entry, or `otherwise`. Compares exactly, without
 * wildcards: MATCH would find the first text for "*". Callers must test for logical values:
 * LibreOffice's TRIM turns TRUE into "1", which could be a level.
 */
export function levelOfEntry(
  cell: string,
  texts: string,
  values: string,
  otherwise: string,
): string {
  const isIt = `${texts}=${evenDashes(cell)}`;
  return `IF(SUMPRODUCT(--(${isIt}))=0,${otherwise},SUMPRODUCT((${isIt})*${values}))`;
}

/**
 * Part of a formula: a table of ones and zeros, a row for each text that counts and a column for each
 * cell of a row of entries, with a one where the entry is that text.
 */
export function entriesInRow(cells: string, texts: string): string {
  return `${trueInRow(`${texts}=${evenDashes(cells)}`)}*(1-ISLOGICAL(${cells}))`;
}

/**
 * Part of a formula: whether a comparison holds, cell by cell, and not where the cell is an error.
 * Excel 2019 calculates IFERROR and IF inside SUMPRODUCT for one cell only; ISNUMBER for all.
 */
export function trueInRow(comparison: string): string {
  return `ISNUMBER(1/(${comparison}))`;
}

/** Part of a formula: the text of a cell as `withEvenDashes` writes it. */
function evenDashes(cell: string): string {
  const spaced = DASHES.reduce(
    (text, dash) => `SUBSTITUTE(${text},"${dash}"," - ")`,
    `SUBSTITUTE(${cell},"${NO_BREAK_SPACE}"," ")`,
  );
  return `TRIM(${spaced})`;
}

/** "=HYPERLINK(...)" to a defined name, so that it follows renamed and moved sheets. */
export function linkFormula(name: string, text: string): string {
  return `=HYPERLINK("#${name}",${textLiteral(text)})`;
}

/** A cell with its column fixed, for formulas relative to the row: $D4. */
export function inColumn(of: Area): string {
  return `$${relativeAddress(of)}`;
}
