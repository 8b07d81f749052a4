/** Finds out which sheets of the assessment were deleted. */
import type { MissingSheet } from "./ReadOutcome";
import {
  isSheetOf,
  SHEET_NAMES,
  sheetTitles,
  themeSheetKey,
  type SheetsOf,
} from "../plan/sheetKeys";
import type { Theme } from "../../framework/framework";
import { named } from "./cellValues";

interface LoadedSheet {
  readonly cell: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

/** A cell of every sheet other than themes, by the sheet's key; a null object if it was deleted. */
export function loadSheets(context: Excel.RequestContext): ReadonlyMap<string, LoadedSheet> {
  return new Map(
    Object.entries(SHEET_NAMES).map(([key, name]) => {
      const cell = named(context, name, "rowIndex");
      const sheet = cell.worksheet;
      sheet.load("id");
      return [key, { cell, sheet }] as const;
    }),
  );
}

/** The id of one of these sheets; undefined if it was deleted. */
export function sheetIdOf(
  loaded: ReadonlyMap<string, LoadedSheet>,
  key: string,
): string | undefined {
  const found = loaded.get(key);
  return found === undefined || found.cell.isNullObject ? undefined : found.sheet.id;
}

/**
 * The deleted sheets in tab order, with the names they are built with.
 * @param version format of the workbook; 0 if it is not known
 */
export function missingSheets(
  assessment: SheetsOf,
  loaded: ReadonlyMap<string, LoadedSheet>,
  missingThemes: readonly Theme[],
  names: ReadonlySet<string>,
  version: number,
): readonly MissingSheet[] {
  return sheetTitles(assessment).flatMap(({ key, name }): MissingSheet[] => {
    const theme = missingThemes.find((one) => themeSheetKey(one) === key);
    if (theme !== undefined) return [{ title: name, themeId: theme.id }];
    const isLost = isSheetOf(version, key) && loaded.get(key)?.cell.isNullObject === true;
    // A deleted sheet leaves its name, which leads nowhere; without the name, the sheet may be there.
    return isLost && names.has(SHEET_NAMES[key]) ? [{ title: name }] : [];
  });
}
