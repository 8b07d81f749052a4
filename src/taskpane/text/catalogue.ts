import shell from "./parts/shell.json";

const parts = { ...shell };

export type TextKey = keyof typeof parts;

/** A text that depends on a number has a form for one and one for other numbers. */
export type Text = string | { readonly one: string; readonly other: string };

export const catalogue: Readonly<Record<TextKey, Text>> = parts;
