/** The workbook's sheets by key, in their order, and what each is called. */
import { longTextsOf } from "./longTextsOf";
import { NAMES } from "./names";
import { excelSheetName } from "../../framework/sheetName";
import type { Assessment } from "../../assessment/assessment";
import { allValueCodes, type Framework, type Theme } from "../../framework/framework";

export const START = "start";
export const KEY_AREAS = "keyAreas";
export const ILLUSTRATIONS = "illustrations";
export const LONG_TEXTS = "longTexts";
export const CRITERIA = "criteria";
export const HEATMAP = "heatmap";
export const SUMMARY = "summary";
export const ACTION_PLAN = "actionPlan";
export const DEPARTMENTS = "departments";
export const DEPARTMENT_COMMENTS = "departmentComments";
export const AGREEMENTS = "agreements";
export const MOVEMENT = "movement";
export const WITHOUT_PLACE = "withoutPlace";
export const ANSWERS = "answers";
export const DATA = "data";

export type FixedSheetKey =
  | typeof START
  | typeof KEY_AREAS
  | typeof ILLUSTRATIONS
  | typeof LONG_TEXTS
  | typeof CRITERIA
  | typeof HEATMAP
  | typeof SUMMARY
  | typeof ACTION_PLAN
  | typeof DEPARTMENTS
  | typeof DEPARTMENT_COMMENTS
  | typeof AGREEMENTS
  | typeof MOVEMENT
  | typeof WITHOUT_PLACE
  | typeof ANSWERS
  | typeof DATA;

/** What decides which sheets a workbook has. */
export type SheetsOf = Pick<
  Assessment,
  "framework" | "departments" | "earlier" | "withoutPlace"
> & {
  readonly answersTable?: boolean;
};

/** A sheet that every assessment has, or every one with something to show on it. */
interface FixedSheet {
  readonly key: FixedSheetKey;
  /** Its tab's name, reserved in FIXED_SHEET_NAMES of src/framework. */
  readonly title: string;
  /** A defined name that only this sheet carries. */
  readonly ownName: string;
  /** Absent for a sheet that every workbook has. */
  readonly isNeeded?: (assessment: SheetsOf) => boolean;
}

const BEFORE_THEMES: readonly FixedSheet[] = [
  { key: START, title: "Start", ownName: NAMES.start },
  {
    key: KEY_AREAS,
    title: "Key areas",
    ownName: NAMES.keyAreas,
    isNeeded: ({ framework }) => hasKeyAreaTexts(framework),
  },
  {
    key: ILLUSTRATIONS,
    title: "Illustrations",
    ownName: NAMES.illustrations,
    isNeeded: ({ framework }) => hasIllustrations(framework),
  },
  {
    key: LONG_TEXTS,
    title: "Long texts",
    ownName: NAMES.longTexts,
    isNeeded: ({ framework }) => longTextsOf(framework).length > 0,
  },
];

/** The data sheet is the last. */
const AFTER_THEMES: readonly FixedSheet[] = [
  {
    key: CRITERIA,
    title: "Criteria",
    ownName: NAMES.criteria,
    isNeeded: ({ framework }) => hasCriteria(framework),
  },
  { key: HEATMAP, title: "Heatmap", ownName: NAMES.heatmap },
  { key: SUMMARY, title: "Summary", ownName: NAMES.summary },
  { key: ACTION_PLAN, title: "Action plan", ownName: NAMES.actionPlan },
  {
    key: DEPARTMENTS,
    title: "Departments",
    ownName: NAMES.departments,
    isNeeded: hasDepartments,
  },
  {
    key: DEPARTMENT_COMMENTS,
    title: "Comments by department",
    ownName: NAMES.departmentComments,
    isNeeded: hasDepartments,
  },
  {
    key: AGREEMENTS,
    title: "Record of agreed levels",
    ownName: NAMES.agreements,
    isNeeded: hasDepartments,
  },
  {
    key: MOVEMENT,
    title: "Movement",
    ownName: NAMES.movement,
    isNeeded: ({ earlier }) => earlier !== undefined && earlier.length > 0,
  },
  {
    key: WITHOUT_PLACE,
    title: "Answers without a place",
    ownName: NAMES.withoutPlace,
    isNeeded: ({ withoutPlace = [] }) => withoutPlace.length > 0,
  },
  {
    key: ANSWERS,
    title: "Answers",
    ownName: NAMES.answers,
    isNeeded: ({ answersTable = false }) => answersTable,
  },
  { key: DATA, title: "Maturity data", ownName: NAMES.formatVersion },
];

/** The first format version with the sheet, where that is not the first of all. */
const FIRST_VERSION: Readonly<Record<string, number>> = { [ILLUSTRATIONS]: 5 };

/** True if workbooks of a format version were built with the sheet of this key. */
export function isSheetOf(version: number, key: string): boolean {
  return version >= (FIRST_VERSION[key] ?? 0);
}

/** The defined name that only the sheet of this key carries; themes have their own. */
export const SHEET_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  [...BEFORE_THEMES, ...AFTER_THEMES].map(({ key, ownName }) => [key, ownName]),
);

const THEME_KEY = "theme ";

/** Key of a theme's sheet. */
export function themeSheetKey(theme: Theme): string {
  return `${THEME_KEY}${theme.id}`;
}

/** True for the key of a theme's sheet. */
export function isThemeSheetKey(key: string): boolean {
  return key.startsWith(THEME_KEY);
}

/** True where the framework has texts for the Key areas sheet. */
export function hasKeyAreaTexts(framework: Framework): boolean {
  return framework.themes.some((theme) =>
    theme.keyAreas.some(
      (keyArea) =>
        keyArea.definition.length > 0 || keyArea.whatItIs !== "" || keyArea.whyImportant !== "",
    ),
  );
}

/** True where answers of departments were brought in. */
function hasDepartments({ departments }: SheetsOf): boolean {
  return departments !== undefined;
}

/** True where any value code has illustrations. */
export function hasIllustrations(framework: Framework): boolean {
  return allValueCodes(framework).some(({ illustrations }) => illustrations.length > 0);
}

/** True where any level of a value code has criteria. */
export function hasCriteria(framework: Framework): boolean {
  return allValueCodes(framework).some(({ criteria }) => criteria !== undefined);
}

export type SheetTitle =
  | { readonly kind: "fixed"; readonly key: FixedSheetKey; readonly name: string }
  | {
      readonly kind: "theme";
      readonly key: string;
      readonly name: string;
      readonly theme: Theme;
    };

/** Every sheet of the workbook in the order of its tabs; the data sheet is the last. */
export function sheetTitles(assessment: SheetsOf): readonly SheetTitle[] {
  const needed = (sheets: readonly FixedSheet[]): readonly SheetTitle[] =>
    sheets
      .filter(({ isNeeded }) => isNeeded === undefined || isNeeded(assessment))
      .map(({ key, title }) => ({ kind: "fixed", key, name: title }));
  return [
    ...needed(BEFORE_THEMES),
    ...assessment.framework.themes.map((theme): SheetTitle => ({
      kind: "theme",
      key: themeSheetKey(theme),
      name: excelSheetName(theme.title),
      theme,
    })),
    ...needed(AFTER_THEMES),
  ];
}
