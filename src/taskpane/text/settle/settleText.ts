/** Texts of To settle, Submit and Reopen, and all others of the pane. */
import { textWith } from "../textWith";
import texts from "./en-GB.json";

export type SettleKey = keyof typeof texts;

export const text = textWith<SettleKey>(texts);
