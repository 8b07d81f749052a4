import { textWith } from "../textWith";
import texts from "./en-GB.json";

/** The texts of fields with a greatest length, and all others of the pane. */
export const tooLongText = textWith<keyof typeof texts>(texts);
