/** Text handled as Excel's functions handle it, so that results here agree with the sheets. */

/**
 * Excel's TRIM: removes ASCII spaces at both ends and reduces inner runs to one; keeps other white
 * space.
 */
export function excelTrim(text: string): string {
  return text.replace(/ +/g, " ").replace(/^ | $/g, "");
}

/**
 * A number as Excel converts it to text: 15 significant digits, so 2.9999999999999996 gives "3".
 * Very large and very small numbers are written as in JavaScript, not as in Excel.
 */
export function excelNumberText(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/**
 * True where Excel's "=" finds two texts equal: case does not matter. Folds only letters that are
 * one character in both cases; Excel's rarer equalities (ß and ss, ligatures, full-width letters,
 * ignored soft hyphens) are not covered.
 */
export function equalIgnoringCase(one: string, other: string): boolean {
  return one === other || foldCase(one) === foldCase(other);
}

function foldCase(text: string): string {
  // Most texts; a framework's level texts are all compared with one another at each reading.
  if (isAscii(text)) return text.toLowerCase();
  return Array.from(text, foldCharacter).join("");
}

function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/**
 * Lower case where upper case restores the character: the Kelvin sign does not become "k", and a
 * dotted İ stays.
 */
function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  return lower.toUpperCase() === character ? lower : character;
}
