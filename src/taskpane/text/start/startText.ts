/** Texts of the views Start, Building and Ready, those of interrupted builds, and all others of the pane. */
import { textWith } from "../textWith";
import interrupted from "../interrupted/en-GB.json";
import own from "./en-GB.json";

const texts = { ...own, ...interrupted };

export const text = textWith<keyof typeof texts>(texts);
