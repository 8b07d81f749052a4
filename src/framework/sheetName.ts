/** Excel's rules for sheet names, and the names of our own sheets. */

/** Excel's limit for a sheet name, in UTF-16 units. */
const LONGEST_SHEET_NAME = 31;

/** The sheets that every assessment has or can get besides its themes, the data sheet last. */
export const FIXED_SHEET_NAMES: readonly string[] = [
  "Start",
  "Key areas",
  "Illustrations",
  "Long texts",
  "Criteria",
  "Heatmap",
  "Summary",
  "Action plan",
  "Departments",
  "Comments by department",
  "Record of agreed levels",
  "Movement",
  "Answers without a place",
  "Answers",
  "Maturity data",
];

/** Excel reserves this name, in any case. */
export const EXCELS_OWN_SHEET_NAME = "History";

/**
 * The sheet name for a title by Excel's rules: 31 UTF-16 units, a dash for each of / \ ? * : [ ],
 * no apostrophe at either end. Empty if nothing is left. It can be "History" or the name of another
 * sheet: reading a framework refuses such titles.
 */
export function excelSheetName(title: string): string {
  const allowed = withoutEnds(title.replace(/[/\\?*:[\]]/g, "-"));
  const cut = allowed.slice(0, LONGEST_SHEET_NAME);
  const endsInHalfACharacter = /[\ud800-\udbff]$/.test(cut);
  return withoutEnds(endsInHalfACharacter ? cut.slice(0, -1) : cut);
}

/** True if Excel treats both as the same sheet name: it ignores case. */
export function isSameSheetName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function withoutEnds(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, "");
}
