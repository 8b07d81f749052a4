import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { Brightness } from "../office/officeTheme";

/**
 * Fluent's own themes, with the third foreground set to the second, because Fluent's grey looks
 * disabled.
 */
export const paneThemes: Readonly<Record<Brightness, Theme>> = {
  light: { ...webLightTheme, colorNeutralForeground3: webLightTheme.colorNeutralForeground2 },
  dark: { ...webDarkTheme, colorNeutralForeground3: webDarkTheme.colorNeutralForeground2 },
};
