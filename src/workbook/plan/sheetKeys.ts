/** The workbook's sheets: their keys, order and titles. */
import { NAMES } from "./names";
import { excelSheetName } from "../../framework/sheetName";
import type { Framework, Theme } from "../../framework/framework";

export const START = "start";
export const KEY_AREAS = "keyAreas";
export const HEATMAP = "heatmap";
export const SUMMARY = "summary";
export const ACTION_PLAN = "actionPlan";
export const DATA = "data";

/** A defined name found only on the sheet of this key; themes have their own. */
export const SHEET_NAMES: Readonly<Record<string, string>> = {
  [START]: NAMES.start,
  [KEY_AREAS]: NAMES.keyAreas,
  [HEATMAP]: NAMES.heatmap,
  [SUMMARY]: NAMES.summary,
  [ACTION_PLAN]: NAMES.actionPlan,
  [DATA]: NAMES.formatVersion,
};

const THEME_KEY = "theme ";

/** Key of a theme's sheet. */
export function themeSheetKey(theme: Theme): string {
  return `${THEME_KEY}${theme.id}`;
}

/** True for the key of a theme's sheet. */
export function isThemeSheetKey(key: string): boolean {
  return key.startsWith(THEME_KEY);
}

interface SheetTitle {
  readonly key: string;
  readonly name: string;
}

/** True if the framework has texts for the Key areas sheet. */
export function hasKeyAreaTexts(framework: Framework): boolean {
  return framework.themes.some((theme) =>
    theme.keyAreas.some(
      (keyArea) =>
        keyArea.definition.length > 0 || keyArea.whatItIs !== "" || keyArea.whyImportant !== "",
    ),
  );
}

/** Every sheet of the workbook in tab order, the data sheet last. */
export function sheetTitles(framework: Framework): readonly SheetTitle[] {
  return [
    { key: START, name: "Start" },
    ...(hasKeyAreaTexts(framework) ? [{ key: KEY_AREAS, name: "Key areas" }] : []),
    ...framework.themes.map((theme) => ({
      key: themeSheetKey(theme),
      name: excelSheetName(theme.title),
    })),
    { key: HEATMAP, name: "Heatmap" },
    { key: SUMMARY, name: "Summary" },
    { key: ACTION_PLAN, name: "Action plan" },
    { key: DATA, name: "Maturity data" },
  ];
}
