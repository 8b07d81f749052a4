/** The columns and rows of a theme sheet: value code, answer, statements. */
import { area, type Area } from "../../plan/address";
import type { Framework, Theme, ValueCode } from "../../../framework/framework";

/** The header is row 3, with the value codes below. */
export const THEME_HEADER_ROW = 2;
export const THEME_FIRST_ROW = 3;

/** Headings of the columns that every theme's table has, by which they are also read back. */
export const THEME_HEADINGS = {
  ref: "Ref",
  keyArea: "Key area",
  valueCode: "Value code",
  level: "Level",
  comment: "Comment",
  evidence: "Evidence",
  levelNumber: "Level no.",
  check: "Check",
  flag: "Review",
  id: "id",
} as const;

export interface ThemeLayout {
  readonly ref: number;
  readonly keyArea: number;
  readonly valueCode: number;
  readonly level: number;
  readonly comment: number;
  readonly evidence: number;
  readonly firstStatement: number;
  readonly firstIllustration: number;
  /** Titles of all illustrations found in the theme's value codes. */
  readonly illustrations: readonly string[];
  readonly levelNumber: number;
  readonly check: number;
  /** Why the value code needs another look. */
  readonly flag: number;
  readonly id: number;
  readonly columnCount: number;
  readonly valueCodes: readonly ValueCode[];
}

/** Columns (from 0) and rows of a theme's sheet. */
export function themeLayout(framework: Framework, theme: Theme): ThemeLayout {
  const valueCodes = theme.keyAreas.flatMap((keyArea) => keyArea.valueCodes);
  const illustrations = [
    ...new Set(valueCodes.flatMap((code) => code.illustrations.map((one) => one.title))),
  ];
  const firstIllustration = 6 + framework.levels.length;
  const levelNumber = firstIllustration + illustrations.length;
  return {
    ref: 0,
    keyArea: 1,
    valueCode: 2,
    level: 3,
    comment: 4,
    evidence: 5,
    firstStatement: 6,
    firstIllustration,
    illustrations,
    levelNumber,
    check: levelNumber + 1,
    flag: levelNumber + 2,
    id: levelNumber + 3,
    columnCount: levelNumber + 4,
    valueCodes,
  };
}

/** One column of the theme's table, without its header. */
export function themeColumn(layout: ThemeLayout, column: number, columns = 1): Area {
  return area(THEME_FIRST_ROW, column, layout.valueCodes.length, columns);
}
