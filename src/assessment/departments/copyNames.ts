/** The names of departments in a list, one a line, for a copy of the workbook each. */
import { departmentName, isSameDepartment } from "./departmentNames";

export interface CopyNames {
  /** Each once, in the order of the list. */
  readonly names: readonly string[];
  /** Names that are in the list more than once. */
  readonly repeated: readonly string[];
  /** Names that no file can have. */
  readonly unusable: readonly string[];
}

/** Longer names fit neither a file's name nor the header of a printed page. */
const LONGEST_FILE_NAME = 100;

/** Windows and SharePoint refuse these in the name of a file (Microsoft, "Naming files"). */
const REFUSED = /[<>:"/\\|?*\p{Cc}]|\.$/u;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/** Reads a list; a first line "department" is its heading. */
export function copyNames(list: string): CopyNames {
  const lines = list
    .split(/\r\n|\r|\n/)
    .map(departmentName)
    .filter((line) => line !== "");
  const given = lines[0]?.toLowerCase() === "department" ? lines.slice(1) : lines;
  const names: string[] = [];
  const repeated: string[] = [];
  const unusable: string[] = [];
  for (const name of given) {
    const isKnown = (some: readonly string[]): boolean =>
      some.some((one) => isSameDepartment(one, name));
    if (isKnown(names)) {
      if (!isKnown(repeated)) repeated.push(name);
    } else if (canBeAFile(name)) names.push(name);
    else if (!isKnown(unusable)) unusable.push(name);
  }
  return { names, repeated, unusable };
}

function canBeAFile(name: string): boolean {
  return name.length <= LONGEST_FILE_NAME && !REFUSED.test(name) && !RESERVED.test(name);
}
