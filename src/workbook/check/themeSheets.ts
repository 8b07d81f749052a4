/** Lists the themes' sheets, and names their value codes. */
import type { SheetPlan } from "../plan/SheetPlan";
import { isThemeSheetKey, themeSheetKey } from "../plan/sheetKeys";
import type { Framework, Theme } from "../../framework/framework";
import type { Examination, PresentSheet } from "./examination";

/** True for the sheet of a theme. */
export function isTheme(plan: SheetPlan): boolean {
  return isThemeSheetKey(plan.key);
}

export interface ThemeSheet {
  readonly theme: Theme;
  /** Counts themes from 1. */
  readonly number: number;
  readonly sheet: PresentSheet;
}

/** The themes whose sheets exist. */
export function themeSheets({ sheets, context }: Examination): readonly ThemeSheet[] {
  const { framework } = context;
  return framework.themes.flatMap((theme, index) => {
    const sheet = sheets.find(({ plan }) => plan.key === themeSheetKey(theme));
    return sheet === undefined ? [] : [{ theme, number: index + 1, sheet }];
  });
}

/** "SL1.2 Reporting"; undefined for an unknown id. */
export function codeTitle(framework: Framework, id: string): string | undefined {
  const code = framework.themes
    .flatMap(({ keyAreas }) => keyAreas)
    .flatMap(({ valueCodes }) => valueCodes)
    .find((one) => one.id === id);
  return code && `${code.ref} ${code.title}`;
}
