/** Pieces of formulas that several sheets share. Only functions that Excel 2019 and LibreOffice know. */
import { relativeAddress, textLiteral, type Area } from "./address";

/**
 * The level number that a cell's entry stands for: empty while empty, "n/a" for not applicable,
 * "not a level" for anything that is neither a label nor a number of the scale. An exact,
 * wildcard-free comparison: MATCH would take "*" for the first label.
 * @param cell address of the entry
 * @param texts address of what may be entered
 * @param values address of the level numbers beside them
 */
export function levelNumberFormula(
  cell: string,
  texts: string,
  values: string,
  allowNotApplicable: boolean,
): string {
  const found = `IF(SUMPRODUCT(--(${texts}=TRIM(${cell})))=0,"not a level",SUMPRODUCT((${texts}=TRIM(${cell}))*${values}))`;
  const orNotApplicable = allowNotApplicable
    ? `IF(TRIM(${cell})="not applicable","n/a",${found})`
    : found;
  // A logical value apart: LibreOffice's TRIM makes TRUE a "1", which could be a level.
  return `=IFERROR(IF(ISLOGICAL(${cell}),"not a level",IF(TRIM(${cell})="","",${orNotApplicable})),"not a level")`;
}

/** "=HYPERLINK(...)" to a defined name: it follows renamed and moved sheets. */
export function linkFormula(name: string, text: string): string {
  return `=HYPERLINK("#${name}",${textLiteral(text)})`;
}

/** A cell of the same row in another column, as formulas relative to the row need it: $D4. */
export function inColumn(of: Area): string {
  return `$${relativeAddress(of)}`;
}
