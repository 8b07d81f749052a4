/**
 * Formula parts shared by several sheets. Uses only functions that Excel 2019 and LibreOffice
 * support.
 */
import { relativeAddress, textLiteral, type Area } from "./address";

/**
 * Formula for the level number of an entry: empty if the cell is empty, "n/a" for not applicable,
 * "not a level" for anything that is not a label or number of the scale. Compares exactly, without
 * wildcards: MATCH would find the first label for "*".
 * @param cell address of the entry
 * @param texts address of the possible entries
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
  // Logical values are tested first: LibreOffice's TRIM turns TRUE into "1", which could be a
  // level.
  return `=IFERROR(IF(ISLOGICAL(${cell}),"not a level",IF(TRIM(${cell})="","",${orNotApplicable})),"not a level")`;
}

/** "=HYPERLINK(...)" to a defined name, so that it follows renamed and moved sheets. */
export function linkFormula(name: string, text: string): string {
  return `=HYPERLINK("#${name}",${textLiteral(text)})`;
}

/** A cell with its column fixed, for formulas relative to the row: $D4. */
export function inColumn(of: Area): string {
  return `$${relativeAddress(of)}`;
}
