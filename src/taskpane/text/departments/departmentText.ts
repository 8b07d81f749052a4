/** Texts of the views of departments, which are fetched with these views, and all others of the pane. */
import { fillText, type Catalogue, type TextValues } from "../../../text/fillText";
import { catalogue, type TextKey } from "../catalogue";
import texts from "./en-GB.json";

export type DepartmentTextKey = keyof typeof texts;

const all: Catalogue<TextKey | DepartmentTextKey> = { ...catalogue, ...texts };

/**
 * The text with its values inserted.
 * @throws RangeError if a value is missing: a mistake in the code
 */
export function text(key: TextKey | DepartmentTextKey, values: TextValues = {}): string {
  return fillText(all, key, values);
}
