/** Which sheets of the assessment somebody deleted. */
import type { MissingSheet } from "../outcomes";
import { SHEET_NAMES, sheetTitles, themeSheetKey } from "../sheetKeys";
import type { Framework, Theme } from "../../framework/framework";
import { named } from "./cellValues";

/** A cell of every sheet that is no theme's, by the sheet's key; a null object where it is gone. */
export function loadSheets(context: Excel.RequestContext): ReadonlyMap<string, Excel.Range> {
  return new Map(
    Object.entries(SHEET_NAMES).map(
      ([key, name]) => [key, named(context, name, "rowIndex")] as const,
    ),
  );
}

/** The deleted sheets in the order of the tabs, under the names that they are built with. */
export function missingSheets(
  framework: Framework,
  loaded: ReadonlyMap<string, Excel.Range>,
  missingThemes: readonly Theme[],
): readonly MissingSheet[] {
  return sheetTitles(framework).flatMap(({ key, name }): MissingSheet[] => {
    const theme = missingThemes.find((one) => themeSheetKey(one) === key);
    if (theme !== undefined) return [{ title: name, themeId: theme.id }];
    return loaded.get(key)?.isNullObject === true ? [{ title: name }] : [];
  });
}
