/** All texts of the sheets, by key: as text, and inside formulas. */
import texts from "./en-GB.json";
import { textLiteral } from "../address";
import { PLACE, fillText, type Catalogue, type TextValues } from "../../../text/fillText";

export type SheetTextKey = keyof typeof texts;

const catalogue: Catalogue<SheetTextKey> = texts;

/** Excel allows 255 characters for a text inside a formula (Microsoft, "Excel specifications and limits"). */
const LONGEST_LITERAL = 255;

/**
 * A text of the sheets with its values inserted.
 * @throws RangeError if a value is missing: a mistake in the code
 */
export function sheetText(key: SheetTextKey, values: TextValues = {}): string {
  return fillText(catalogue, key, values);
}

/**
 * The same text as part of a formula, without the equals sign: "{n} of {total} assessed" becomes
 * `A1&" of "&B1&" assessed"`.
 * @param values for each place a formula part; `count` chooses between the forms for one and for others
 * @throws RangeError if a value is missing: a mistake in the code
 */
export function sheetFormula(
  key: SheetTextKey,
  values: Readonly<Record<string, string>> = {},
): string {
  const entry = catalogue[key];
  if (typeof entry === "string") return joined(key, entry, values);
  const { count } = values;
  if (count === undefined) throw new RangeError(`The text ${key} lacks count.`);
  return `IF(${count}=1,${joined(key, entry.one, values)},${joined(key, entry.other, values)})`;
}

function joined(key: string, form: string, values: Readonly<Record<string, string>>): string {
  // Splitting at a group gives text and name in turn.
  const parts = form.split(PLACE).flatMap((part, index) => {
    if (index % 2 === 0) return literals(part);
    const value = values[part];
    if (value === undefined) throw new RangeError(`The text ${key} lacks ${part}.`);
    return [value];
  });
  return parts.length === 0 ? '""' : parts.join("&");
}

/** The text in pieces that a formula may contain. */
function literals(text: string): readonly string[] {
  const pieces = text.match(new RegExp(`[^]{1,${LONGEST_LITERAL}}`, "g")) ?? [];
  return pieces.map(textLiteral);
}
