/** Text as Excel's functions see it, so that what is computed here and what a sheet shows agree. */

/** Excel's TRIM: no ASCII spaces at the ends, single ones inside; other white space stays. */
export function excelTrim(text: string): string {
  return text.replace(/ +/g, " ").replace(/^ | $/g, "");
}

/**
 * A number as Excel turns it into text: 15 significant digits, so 2.9999999999999996 reads "3".
 * Very large and very small numbers are spelt as JavaScript spells them, not as Excel does.
 */
export function excelNumberText(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/**
 * True where Excel's "=" takes two texts for equal: letters match in either case.
 * Only letters that are one character in both cases are folded; the rarer equalities of Excel's
 * collation (ß and ss, ligatures, full-width letters, ignored soft hyphens) are not followed.
 */
export function equalIgnoringCase(one: string, other: string): boolean {
  return one === other || foldCase(one) === foldCase(other);
}

function foldCase(text: string): string {
  return Array.from(text, foldCharacter).join("");
}

/** Lower case where that can be undone: the Kelvin sign is no "k", and a dotted İ stays itself. */
function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  return lower.toUpperCase() === character ? lower : character;
}
