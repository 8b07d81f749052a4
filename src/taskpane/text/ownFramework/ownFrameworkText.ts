/** Texts of the views for a framework of one's own, and all others of the pane. */
import { textWith } from "../textWith";
import texts from "./en-GB.json";

export type OwnFrameworkTextKey = keyof typeof texts;

export const text = textWith<OwnFrameworkTextKey>(texts);
