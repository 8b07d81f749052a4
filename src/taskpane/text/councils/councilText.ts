/** Texts of the view of other councils, and all others of the pane. */
import { textWith } from "../textWith";
import texts from "./en-GB.json";

export const text = textWith<keyof typeof texts>(texts);
