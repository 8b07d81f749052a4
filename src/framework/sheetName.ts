/** What Excel allows as the name of a sheet, and the names that our own sheets bear. */

/** Excel's limit for the name of a sheet, in UTF-16 units. */
const LONGEST_SHEET_NAME = 31;

/** The sheets that every assessment has or can get besides its themes, the data sheet last. */
export const FIXED_SHEET_NAMES: readonly string[] = [
  "Start",
  "Key areas",
  "Heatmap",
  "Summary",
  "Action plan",
  "Departments",
  "Movement",
  "Maturity data",
];

/** Excel keeps this name for itself, in any capitals. */
export const EXCELS_OWN_SHEET_NAME = "History";

/**
 * The name of the sheet for a title, after Excel's rules: 31 UTF-16 units, a dash for each of
 * / \ ? * : [ ], no apostrophe at either end. Empty where nothing is left. It can be "History" or
 * collide with another sheet: the reader of frameworks refuses such titles.
 */
export function excelSheetName(title: string): string {
  const allowed = withoutEnds(title.replace(/[/\\?*:[\]]/g, "-"));
  const cut = allowed.slice(0, LONGEST_SHEET_NAME);
  const endsInHalfACharacter = /[\ud800-\udbff]$/.test(cut);
  return withoutEnds(endsInHalfACharacter ? cut.slice(0, -1) : cut);
}

/** True where Excel takes both for the name of the same sheet: it does not tell capitals apart. */
export function isSameSheetName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function withoutEnds(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, "");
}
