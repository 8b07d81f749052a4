/** The texts of sheets with a framework table, by key. */
import { fillText, type Catalogue, type TextValues } from "../../../text/fillText";
import texts from "./en-GB.json";

export type TableTextKey = keyof typeof texts;

const catalogue: Catalogue<TableTextKey> = texts;

export function tableText(key: TableTextKey, values: TextValues = {}): string {
  return fillText(catalogue, key, values);
}
