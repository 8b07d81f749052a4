/**
 * All texts of the pane, by key, in British English; other languages would have their own
 * catalogue.
 */
import { catalogue, type TextKey } from "./catalogue";
import { fillText, type TextValues } from "../../text/fillText";

/**
 * The pane's text with its values inserted.
 * @throws RangeError if a value is missing: a mistake in the code
 */
export function text(key: TextKey, values: TextValues = {}): string {
  return fillText(catalogue, key, values);
}
