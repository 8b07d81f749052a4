/**
 * All texts of the pane, by key, in British English; other languages would have their own
 * catalogue.
 */
import { catalogue, type TextKey } from "./catalogue";

export const LOCALE = "en-GB";

export type TextValues = Readonly<Record<string, string | number>>;

const plurals = new Intl.PluralRules(LOCALE);

/**
 * The text of a key with its values inserted: "{count} left". A text that depends on a number has a
 * form for "one" and one for "other", chosen by the value `count`.
 * @throws RangeError if a value is missing: a mistake in the code
 */
export function text(key: TextKey, values: TextValues = {}): string {
  const entry = catalogue[key];
  const form =
    typeof entry === "string"
      ? entry
      : plurals.select(Number(values.count)) === "one"
        ? entry.one
        : entry.other;
  return form.replace(/\{(\w+)\}/g, (_place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`The text ${key} lacks ${name}.`);
    return String(value);
  });
}
