/** Tests that are played again in an Excel with other settings than most people in Britain have. */
import {
  LANGUAGE_VARIABLE,
  REFERENCE_STYLE_VARIABLE,
  type Language,
  type ReferenceStyle,
} from "../../workbench/bridge/userSettings";

interface OtherExcel {
  readonly title: string;
  /** Variables that the stand-in takes its settings from. */
  readonly variables: Readonly<Record<string, string>>;
}

const language = (value: Language): OtherExcel["variables"] => ({ [LANGUAGE_VARIABLE]: value });
const style = (value: ReferenceStyle): OtherExcel["variables"] => ({
  [REFERENCE_STYLE_VARIABLE]: value,
});

export const OTHER_EXCELS: readonly OtherExcel[] = [
  { title: "In an Excel that speaks German", variables: language("de") },
  { title: "In an Excel with R1C1 references", variables: style("R1C1") },
];

/** Building, reading, checking and repairing: what compares names, formulas and errors. */
const FOLDERS = ["build", "read", "check"];

/**
 * Paths of the test files that are played again. What cells mean is pure: of those tests, only the
 * ones that play in Excel are.
 */
export const PLAYED_AGAIN = `test[/\\\\]workbook[/\\\\](?:${FOLDERS.join("|")})[/\\\\](?!answers[/\\\\](?!\\w*InExcel\\.))(?!.*\\.(?:libreOffice|browser|gnumeric)\\.)`;

/** True for a test file that is played again. */
export function isPlayedAgain(file: string): boolean {
  return new RegExp(PLAYED_AGAIN).test(file);
}
