/** How frameworks and people mark an item of a list. */
const BULLET =
  /^\s*(?:[\u2022\u2043\u2219\u2023\u25A0\u25AA\u25CB\u25CF\u25E6\u27A2\uF0B7\u00B7]\s*)+/;

/** A line's text without its bullet; undefined for a line that is not an item of a list. */
export function bulletText(line: string): string | undefined {
  const text = line.replace(BULLET, "");
  return text === line || text === "" ? undefined : text;
}
