/** What Office says of its looks, in the members of Office.context.officeTheme. */

/** Excel on the web often says nothing; the add-in then goes by the system. */
export type ThemeChoice = "untold" | "light" | "dark";

interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

const THEMES: Readonly<Record<Exclude<ThemeChoice, "untold">, OfficeTheme>> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#F0F0F0",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#292929",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#1F1F1F",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
};

/** The theme for the app context; undefined where Office tells none, which leaves the member out. */
export function officeTheme(choice: ThemeChoice): OfficeTheme | undefined {
  return choice === "untold" ? undefined : THEMES[choice];
}
