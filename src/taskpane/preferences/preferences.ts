/** A person's preferences for the pane: kept on this computer, never in the workbook. */

export const DENSITIES = ["comfortable", "compact"] as const;
export type Density = (typeof DENSITIES)[number];

/** "office" follows Office's own theme. */
export const THEMES = ["office", "light", "dark"] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** Colours of the levels in the pane; the sheets keep theirs. */
export const PALETTES = ["sheets", "yellowToBlue", "grey"] as const;
export type PaletteChoice = (typeof PALETTES)[number];

export interface Preferences {
  /** Single number keys choose a level; WCAG 2.1.4 requires that they can be turned off. */
  readonly numberKeys: boolean;
  /** Choosing a level moves to the next value code. */
  readonly goOnByItself: boolean;
  /** The sheet moves to the row of the value code that the pane shows. */
  readonly moveSheetAlong: boolean;
  readonly density: Density;
  readonly theme: ThemeChoice;
  readonly palette: PaletteChoice;
  /** Saves the file every four minutes if Excel does not. */
  readonly automaticSaving: boolean;
  /** True once this person has read what their Excel is too old for. */
  readonly knowsMissingParts: boolean;
  /** A build opens Assess, not what to do next. */
  readonly skipsReady: boolean;
  /** The pane hides which department said what until all are in. */
  readonly hidesDepartments: boolean;
  /** Whose value codes are shown: an officer's, those of nobody (""), or everyone's (null). */
  readonly officer: string | null;
  /** The list of departments that was last typed in Copies, and the council that it is of. */
  readonly copyNames: string;
  readonly copyNamesOf: string;
}

export const DEFAULT_PREFERENCES: Preferences = {
  numberKeys: true,
  goOnByItself: false,
  moveSheetAlong: false,
  density: "comfortable",
  theme: "office",
  palette: "sheets",
  automaticSaving: false,
  knowsMissingParts: false,
  skipsReady: false,
  hidesDepartments: false,
  officer: null,
  copyNames: "",
  copyNamesOf: "",
};

/** Where a person's preferences are kept. */
export interface PreferencesStore {
  read(): Preferences;
  write(preferences: Preferences): void;
}

/**
 * Parses stored preferences. A setting that is missing or from another version gets its default;
 * the rest are kept.
 * @param text JSON, or null if nothing is stored
 */
export function parsePreferences(text: string | null): Preferences {
  const stored = objectIn(text);
  const flag = (name: keyof Preferences, otherwise: boolean): boolean => {
    const value = stored(name);
    return typeof value === "boolean" ? value : otherwise;
  };
  const words = (name: keyof Preferences): string => {
    const value = stored(name);
    return typeof value === "string" ? value : "";
  };
  const choice = <Choice extends string>(
    name: keyof Preferences,
    choices: readonly Choice[],
    otherwise: Choice,
  ): Choice => choices.find((each) => each === stored(name)) ?? otherwise;
  const by = DEFAULT_PREFERENCES;
  const officer = stored("officer");
  return {
    numberKeys: flag("numberKeys", by.numberKeys),
    goOnByItself: flag("goOnByItself", by.goOnByItself),
    moveSheetAlong: flag("moveSheetAlong", by.moveSheetAlong),
    density: choice("density", DENSITIES, by.density),
    theme: choice("theme", THEMES, by.theme),
    palette: choice("palette", PALETTES, by.palette),
    automaticSaving: flag("automaticSaving", by.automaticSaving),
    knowsMissingParts: flag("knowsMissingParts", by.knowsMissingParts),
    skipsReady: flag("skipsReady", by.skipsReady),
    hidesDepartments: flag("hidesDepartments", by.hidesDepartments),
    officer: typeof officer === "string" ? officer : by.officer,
    copyNames: words("copyNames"),
    copyNamesOf: words("copyNamesOf"),
  };
}

function objectIn(text: string | null): (name: string) => unknown {
  let value: unknown;
  try {
    value = JSON.parse(text ?? "null");
  } catch {
    value = undefined;
  }
  const members = new Map<string, unknown>(
    typeof value === "object" && value !== null ? Object.entries(value) : [],
  );
  return (name) => members.get(name);
}
