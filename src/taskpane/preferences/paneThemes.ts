import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { Brightness } from "../office/officeTheme";

/** Fluent's own themes; the third foreground is set to the second, as Fluent's grey looks switched off. */
export const paneThemes: Readonly<Record<Brightness, Theme>> = {
  light: { ...webLightTheme, colorNeutralForeground3: webLightTheme.colorNeutralForeground2 },
  dark: { ...webDarkTheme, colorNeutralForeground3: webDarkTheme.colorNeutralForeground2 },
};
