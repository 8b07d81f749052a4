/** All texts of the pane: one file per language. */
import texts from "./en-GB.json";

export type TextKey = keyof typeof texts;

/** A text that depends on a number has a form for one and one for other numbers. */
export type Text = string | { readonly one: string; readonly other: string };

export const catalogue: Readonly<Record<TextKey, Text>> = texts;
