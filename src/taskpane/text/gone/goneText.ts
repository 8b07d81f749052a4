/** Texts of what was deleted or restored, with those of departments, and all others of the pane. */
import departments from "../departments/en-GB.json";
import { textWith } from "../textWith";
import texts from "./en-GB.json";

export const text = textWith<keyof typeof texts | keyof typeof departments>({
  ...departments,
  ...texts,
});
