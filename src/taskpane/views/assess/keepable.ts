/** Word's line break inside a paragraph. */
const VERTICAL_TAB = "\u000B";
/** Characters that a workbook file cannot hold. */
const UNKEEPABLE = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * A typed or pasted text as a cell can hold it: control characters are left out, line breaks are
 * Excel's.
 */
export function keepable(text: string): string {
  return text.replaceAll(VERTICAL_TAB, "\n").replace(/\r\n?/g, "\n").replace(UNKEEPABLE, "");
}
