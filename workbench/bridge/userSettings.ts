/** The language and the reference style that the person at the workbook has chosen in Excel. */

export interface UserSettings {
  readonly language: Language;
  readonly referenceStyle: ReferenceStyle;
}

export const LANGUAGES = ["en", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

export const REFERENCE_STYLES = ["A1", "R1C1"] as const;
export type ReferenceStyle = (typeof REFERENCE_STYLES)[number];

/** Excel as most people in Britain have it. */
export const DEFAULT_SETTINGS: UserSettings = { language: "en", referenceStyle: "A1" };

/** Environment variables with which a run of tests plays the same tests in another Excel. */
export const LANGUAGE_VARIABLE = "EXCEL_LANGUAGE";
export const REFERENCE_STYLE_VARIABLE = "EXCEL_REFERENCE_STYLE";

/**
 * The settings that the environment asks for.
 * @throws Error for a language or style that the stand-in does not know
 */
export function settingsFrom(
  environment: Readonly<Record<string, string | undefined>>,
): UserSettings {
  return {
    language: chosen(environment, LANGUAGE_VARIABLE, LANGUAGES) ?? DEFAULT_SETTINGS.language,
    referenceStyle:
      chosen(environment, REFERENCE_STYLE_VARIABLE, REFERENCE_STYLES) ??
      DEFAULT_SETTINGS.referenceStyle,
  };
}

function chosen<Value extends string>(
  environment: Readonly<Record<string, string | undefined>>,
  variable: string,
  known: readonly Value[],
): Value | undefined {
  const given = environment[variable];
  if (given === undefined || given === "") return undefined;
  const found = known.find((one) => one === given);
  if (found === undefined) {
    throw new Error(`${variable} is one of ${known.join(", ")}, not ${given}.`);
  }
  return found;
}
