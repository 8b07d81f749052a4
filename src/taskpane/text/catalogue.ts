/** All texts of the pane: one file per language. */
import texts from "./en-GB.json";
import type { Catalogue } from "../../text/fillText";

export type TextKey = keyof typeof texts;

export const catalogue: Catalogue<TextKey> = texts;
