/** Texts of taking over answers on Start, and all others of the pane. */
import { textWith } from "../textWith";
import texts from "./en-GB.json";

export type TakeOverTextKey = keyof typeof texts;

export const text = textWith<TakeOverTextKey>(texts);
