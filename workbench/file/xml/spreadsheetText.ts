import { FORBIDDEN_CHARACTERS } from "./forbiddenCharacters";

/**
 * Texts of a spreadsheet file (ST_Xstring, ECMA-376 part 1, 22.9.2.19): characters that XML cannot
 * hold are written as _xHHHH_, and a text that happens to look like that has its underscore
 * escaped.
 */

// Includes the carriage return, because XML readers turn it into a line feed.
const UNSPEAKABLE = `(?:${FORBIDDEN_CHARACTERS}|\\r)`;
const EACH_UNSPEAKABLE = new RegExp(UNSPEAKABLE, "g");
/**
 * An underscore that would begin such an escape, even one that ends with the underscore of the
 * next.
 */
const MISTAKABLE = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${UNSPEAKABLE}))`, "g");

/** A text as the file spells it, before XML's own escaping. */
export function encodeSpreadsheetText(text: string): string {
  return text.replace(MISTAKABLE, "_x005F_").replace(EACH_UNSPEAKABLE, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `_x${code}_`;
  });
}
