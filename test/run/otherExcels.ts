/** Tests that are played again in an Excel with other settings than most people in Britain have. */
import {
  LANGUAGE_VARIABLE,
  REFERENCE_STYLE_VARIABLE,
  type Language,
  type ReferenceStyle,
} from "../../workbench/bridge/userSettings";
import { needOf } from "./testFiles";

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

/** True for a test file that is played again. */
export function isPlayedAgain(file: string): boolean {
  const [room, part, folder] = file.split("/");
  return (
    room === "test" && part === "workbook" && FOLDERS.includes(folder) && needOf(file) === undefined
  );
}

/** The same files as a pattern for jest. */
export const PLAYED_AGAIN = `[/\\\\]test[/\\\\]workbook[/\\\\](${FOLDERS.join("|")})[/\\\\](?!.*\\.(libreOffice|browser)\\.)`;
