import { BULLET_SIGNS } from "../../framework/bulletText";

/** How frameworks and people mark an item of a list. A dash is none: a comment can be "- 5 %". */
const BULLET = new RegExp(`^\\s*(?:[${BULLET_SIGNS}]\\s*|o\\s+)+`);

/** A line's text without its bullet; undefined for a line that is not an item of a list. */
export function bulletText(line: string): string | undefined {
  const text = line.replace(BULLET, "");
  return text === line || text === "" ? undefined : text;
}
