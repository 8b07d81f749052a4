/** Texts of the views of departments, and all others of the pane. */
import { textWith } from "../textWith";
import texts from "./en-GB.json";

export type DepartmentTextKey = keyof typeof texts;

export const text = textWith<DepartmentTextKey>(texts);
