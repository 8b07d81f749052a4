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
 * ours if the workbook has none with that name. Names that refer to no area or to several are left
 * out.
 */
export function resolveNames(
  names: readonly DefinedName[],
  sheetNames: readonly string[],
): WorkbookCells["names"] {
  const sheets = new Map(sheetNames.map((name) => [name.toLowerCase(), name]));
  const global = new Set(names.flatMap(({ local, name }) => (local ? [] : [name.toLowerCase()])));
  const areas = new Map<string, { readonly sheet: string; readonly area: Area }>();
  const several = new Set<string>();
  for (const { name, local, formula } of names) {
    const key = name.toLowerCase();
    if (local && (global.has(key) || !OUR_OWN.test(name))) continue;
    const reference = parseReference(formula);
    const sheet = sheets.get(reference?.sheet.toLowerCase() ?? "");
    if (areas.has(key)) several.add(key);
    if (reference && sheet !== undefined) areas.set(key, { sheet, area: reference.area });
  }
  for (const key of several) areas.delete(key);
  return areas;
}
