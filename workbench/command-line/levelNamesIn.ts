import { levelHeading } from "../../src/workbook/frameworkTable/meanings";

/**
 * The names in "1 Minimum,2 Developing", by level; undefined for anything else, or a level that is
 * named twice.
 */
export function levelNamesIn(list: string): ReadonlyMap<number, string> | undefined {
  const names = new Map<number, string>();
  for (const entry of list.split(",")) {
    if (list.trim() === "") break;
    const heading = /^\s*\d/.test(entry) ? levelHeading(entry) : undefined;
    if (heading === undefined || heading.name === "" || names.has(heading.value)) return undefined;
    names.set(heading.value, heading.name);
  }
  return names;
}
