import { fillText, type Catalogue, type TextValues } from "../../text/fillText";
import { catalogue, type TextKey } from "./catalogue";

/**
 * A function like `text`, for views with texts of their own: these are fetched with the views.
 * @param own the views' texts; all others of the pane are there too
 * @returns the function, which throws a RangeError if a value is missing: a mistake in the code
 */
export function textWith<Key extends string>(
  own: Catalogue<Key>,
): (key: TextKey | Key, values?: TextValues) => string {
  const all: Catalogue<TextKey | Key> = { ...catalogue, ...own };
  return (key, values = {}) => fillText(all, key, values);
}
