import find from "./parts/find.json";
import results from "./parts/results.json";
import shell from "./parts/shell.json";

const parts = { ...shell, ...find, ...results };

export type TextKey = keyof typeof parts;

/** A text that depends on a number has a form for one and one for other numbers. */
export type Text = string | { readonly one: string; readonly other: string };

export const catalogue: Readonly<Record<TextKey, Text>> = parts;
