/** Texts of the view Details, and all others of the pane. */
import { textWith } from "../textWith";
import texts from "./en-GB.json";

export type DetailsTextKey = keyof typeof texts;

export const text = textWith<DetailsTextKey>(texts);
