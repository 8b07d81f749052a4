/** All texts of the report, by key; sentences that a sheet has too are the sheet's. */
import texts from "./en-GB.json";
import { fillText, type Catalogue, type TextValues } from "../../text/fillText";

export type ReportTextKey = keyof typeof texts;

const catalogue: Catalogue<ReportTextKey> = texts;

/**
 * A text of the report with its values inserted.
 * @throws RangeError if a value is missing: a mistake in the code
 */
export function reportText(key: ReportTextKey, values: TextValues = {}): string {
  return fillText(catalogue, key, values);
}
