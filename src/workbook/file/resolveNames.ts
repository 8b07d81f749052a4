import type { WorkbookCells } from "./WorkbookCells";
import type { Area } from "../plan/address";
import { parseReference } from "./references";

/** A name as the file defines it. */
export interface DefinedName {
  readonly name: string;
  /** Whether it is local to one sheet. */
  readonly local: boolean;
  readonly formula: string;
}

/**
 * Our own names also count if they are local to a sheet, because copying a sheet can make them so.
 */
const OUR_OWN = /^mw_/i;

/**
 * The areas that names refer to, by name in lower case. A sheet's own names are ignored, except
 * ours if no name of the workbook leads to cells: a copied sheet keeps its names when the first
 * sheet is deleted. Names that refer to no area or to several are left out.
 */
export function resolveNames(
  names: readonly DefinedName[],
  sheetNames: readonly string[],
): WorkbookCells["names"] {
  const sheets = new Map(sheetNames.map((name) => [name.toLowerCase(), name]));
  const found = names.flatMap(({ name, local, formula }) => {
    const reference = parseReference(formula);
    const sheet = sheets.get(reference?.sheet.toLowerCase() ?? "");
    return reference === undefined || sheet === undefined
      ? []
      : [{ key: name.toLowerCase(), local, sheet, area: reference.area }];
  });
  const ofWorkbook = new Set(found.flatMap(({ key, local }) => (local ? [] : [key])));
  const counts = new Map<string, number>();
  const areas = new Map<string, { readonly sheet: string; readonly area: Area }>();
  for (const { key, local, sheet, area } of found) {
    if (local && (ofWorkbook.has(key) || !OUR_OWN.test(key))) continue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    areas.set(key, { sheet, area });
  }
  for (const [key, count] of counts) if (count > 1) areas.delete(key);
  return areas;
}
