/** The sheets' names during the build and after it. */
import { unusedName, type Inspection } from "./inspectWorkbook";
import { themeNames } from "../plan/names";
import { SHEET_NAMES, sheetTitles, themeSheetKey, type SheetsOf } from "../plan/sheetKeys";
import type { Framework } from "../../framework/framework";

/** Names during the build, by sheet key; none of them is in use in the workbook. */
export function temporaryNames(
  assessment: SheetsOf,
  taken: readonly string[],
): ReadonlyMap<string, string> {
  const used = [...taken];
  return new Map(
    sheetTitles(assessment).map((title, index) => {
      const name = unusedName(`Building ${index + 1}`, used);
      used.push(name);
      return [title.key, name];
    }),
  );
}

/**
 * Final names, by sheet key: the name people gave our sheet, otherwise our own, followed by a
 * number if one of people's own sheets has it.
 * @param renamed "forget" if the present sheets are another assessment's
 */
export function finalNames(
  assessment: SheetsOf,
  found: Inspection,
  renamed: "keep" | "forget",
): ReadonlyMap<string, string> {
  const used = found.sheetNames.filter((name) => !found.ownSheets.has(name.toLowerCase()));
  return new Map(
    sheetTitles(assessment).map((title) => {
      const present =
        renamed === "keep"
          ? found.ownNames.get(nameOnSheet(assessment.framework, title.key))?.sheet
          : undefined;
      const name = unusedName(present ?? title.name, used);
      used.push(name);
      return [title.key, name];
    }),
  );
}

/** A defined name found only on the sheet of this key. */
function nameOnSheet(framework: Framework, key: string): string {
  const theme = framework.themes.findIndex((one) => themeSheetKey(one) === key);
  return theme < 0 ? SHEET_NAMES[key] : themeNames(theme + 1).ids;
}
