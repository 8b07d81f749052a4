/** Texts of the view Movement, and all others of the pane. */
import { textWith } from "../textWith";
import texts from "./en-GB.json";

export type MovementTextKey = keyof typeof texts;

export const text = textWith<MovementTextKey>(texts);
