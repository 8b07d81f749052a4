/** What the sheets are called while they are built and afterwards. */
import { unusedName, type Inspection } from "./inspectWorkbook";
import { themeNames } from "../plan/names";
import { SHEET_NAMES, sheetTitles, themeSheetKey } from "../plan/sheetKeys";
import type { Framework } from "../../framework/framework";

/** Names for the time of the build, by sheet key; none of them is in the workbook. */
export function temporaryNames(
  framework: Framework,
  taken: readonly string[],
): ReadonlyMap<string, string> {
  const used = [...taken];
  return new Map(
    sheetTitles(framework).map((title, index) => {
      const name = unusedName(`Building ${index + 1}`, used);
      used.push(name);
      return [title.key, name];
    }),
  );
}

/**
 * Names for good, by sheet key: what people renamed our sheet to, else our own name, with a number
 * where a sheet of the person's own has it.
 * @param renamed "forget" where the sheets that are there are another assessment's
 */
export function finalNames(
  framework: Framework,
  found: Inspection,
  renamed: "keep" | "forget",
): ReadonlyMap<string, string> {
  const used = found.sheetNames.filter((name) => !found.ownSheets.has(name.toLowerCase()));
  return new Map(
    sheetTitles(framework).map((title) => {
      const present =
        renamed === "keep" ? found.sheetOfName.get(nameOnSheet(framework, title.key)) : undefined;
      const name = unusedName(present ?? title.name, used);
      used.push(name);
      return [title.key, name];
    }),
  );
}

/** A defined name that only the sheet of this key carries. */
function nameOnSheet(framework: Framework, key: string): string {
  const theme = framework.themes.findIndex((one) => themeSheetKey(one) === key);
  return theme < 0 ? SHEET_NAMES[key] : themeNames(theme + 1).ids;
}
