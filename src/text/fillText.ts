/** The texts that people read: a catalogue by key for each room, in British English. */

export const LOCALE = "en-GB";

/** A text that depends on a number has a form for one and one for other numbers. */
export type Text = string | { readonly one: string; readonly other: string };

export type Catalogue<Key extends string = string> = Readonly<Record<Key, Text>>;

export type TextValues = Readonly<Record<string, string | number>>;

const plurals = new Intl.PluralRules(LOCALE);

/** A place for a value in a text: {count}. */
export const PLACE = /\{(\w+)\}/;

/**
 * The text of a key with its values inserted: "{count} left". A text that depends on a number has a
 * form for "one" and one for "other", chosen by the value `count`.
 * @throws RangeError if a value is missing: a mistake in the code
 */
export function fillText<Key extends string>(
  catalogue: Catalogue<Key>,
  key: Key,
  values: TextValues = {},
): string {
  const entry = catalogue[key];
  const form =
    typeof entry === "string"
      ? entry
      : plurals.select(Number(values.count)) === "one"
        ? entry.one
        : entry.other;
  return form.replace(new RegExp(PLACE, "g"), (_place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`The text ${key} lacks ${name}.`);
    return String(value);
  });
}
