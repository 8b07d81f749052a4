import {
  EXCELS_OWN_SHEET_NAME,
  excelSheetName,
  FIXED_SHEET_NAMES,
  isSameSheetName,
} from "../sheetName";
import type { JsonNode } from "./parseJson";
import type { Report } from "./Report";

export interface TitledTheme {
  readonly node: JsonNode;
  readonly part: string;
  readonly title: string;
}

/** Adds a problem for each theme whose title gives no valid sheet name, or one already used. */
export function reportSheetNames(report: Report, themes: readonly TitledTheme[]): void {
  themes.forEach(({ node, part, title }, index) => {
    const name = excelSheetName(title);
    const add = (message: string) =>
      report.add(node, part, message, "Change the title, within its first 31 characters.");
    if (name === "") {
      add("No part of the title can be used as a sheet name.");
    } else if (isSameSheetName(name, EXCELS_OWN_SHEET_NAME)) {
      add(`Excel keeps the sheet name "${name}" for itself.`);
    } else if (FIXED_SHEET_NAMES.some((fixed) => isSameSheetName(fixed, name))) {
      add(`Every assessment already has a sheet "${name}".`);
    }
    const first = themes.findIndex((other) => isSameSheetName(excelSheetName(other.title), name));
    if (first < index && name !== "") {
      add(`The sheet would have the name "${name}", as that of the ${themes[first].part} has.`);
    }
  });
}
