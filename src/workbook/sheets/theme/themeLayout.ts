/** The columns and rows of a theme sheet: value code, answer, statements. */
import { area, type Area } from "../../plan/address";
import type { Framework, Theme, ValueCode } from "../../../framework/framework";

/** The header is row 3, with the value codes below. */
export const THEME_HEADER_ROW = 2;
export const THEME_FIRST_ROW = 3;

/** Headings of the columns that every theme's table has, by which they are also read back. */
export const THEME_HEADINGS = {
  ref: "Ref",
  id: "id",
  keyArea: "Key area",
  valueCode: "Value code",
  level: "Level",
  comment: "Comment",
  evidence: "Evidence",
  levelNumber: "Level no.",
  check: "Check",
  flagId: "id of review",
  flag: "Review",
} as const;

export interface ThemeLayout {
  readonly ref: number;
  /** Hidden beside Ref, so that whoever sorts or moves the visible columns takes the id along. */
  readonly id: number;
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
  /** The id again, hidden: Review is far from the other answers and may be left out of a sort. */
  readonly flagId: number;
  /** Why the value code needs another look. */
  readonly flag: number;
  readonly columnCount: number;
  readonly valueCodes: readonly ValueCode[];
}

/** Columns (from 0) and rows of a theme's sheet. */
export function themeLayout(framework: Framework, theme: Theme): ThemeLayout {
  const valueCodes = theme.keyAreas.flatMap((keyArea) => keyArea.valueCodes);
  const illustrations = [
    ...new Set(valueCodes.flatMap((code) => code.illustrations.map((one) => one.title))),
  ];
  const firstStatement = 7;
  const firstIllustration = firstStatement + framework.levels.length;
  const levelNumber = firstIllustration + illustrations.length;
  return {
    ref: 0,
    id: 1,
    keyArea: 2,
    valueCode: 3,
    level: 4,
    comment: 5,
    evidence: 6,
    firstStatement,
    firstIllustration,
    illustrations,
    levelNumber,
    check: levelNumber + 1,
    flagId: levelNumber + 2,
    flag: levelNumber + 3,
    columnCount: levelNumber + 4,
    valueCodes,
  };
}

/** One column of the theme's table, without its header. */
export function themeColumn(layout: ThemeLayout, column: number, columns = 1): Area {
  return area(THEME_FIRST_ROW, column, layout.valueCodes.length, columns);
}
