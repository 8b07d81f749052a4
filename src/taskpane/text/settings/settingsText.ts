/** Texts of Settings, and all others of the pane. */
import { textWith } from "../textWith";
import texts from "./en-GB.json";

export type SettingsKey = keyof typeof texts;

export const text = textWith<SettingsKey>(texts);
