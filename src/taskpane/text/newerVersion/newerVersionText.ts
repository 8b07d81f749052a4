/** Texts of bringing an assessment to a newer version, and all others of the pane. */
import { textWith } from "../textWith";
import texts from "./en-GB.json";

export type NewerVersionTextKey = keyof typeof texts;

export const text = textWith<NewerVersionTextKey>(texts);
