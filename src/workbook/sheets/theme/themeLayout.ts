/** The columns and rows of a theme sheet: value code, level, statements, then what people write. */
import { area, type Area } from "../../plan/address";
import type { Framework, Theme, ValueCode } from "../../../framework/framework";

/** The header is row 3, with the value codes below. */
export const THEME_HEADER_ROW = 2;
export const THEME_FIRST_ROW = 3;

/** Headings of the columns that every theme's table has, by which they are also read back. */
export const THEME_HEADINGS = {
  ref: "Ref",
  id: "id",
  valueCode: "Value code",
  level: "Level",
  lastTime: "Last time",
  mark: "!",
  comment: "Comment",
  evidence: "Evidence",
  check: "Issue",
  target: "Target",
  flagId: "id of flag",
  flag: "Flag",
  levelNumber: "Level no.",
} as const;

/** Headings of workbooks of version 3 and before, where they were other words. */
export const EARLIER_THEME_HEADINGS = {
  check: "Check",
  flagId: "id of review",
  flag: "Review",
} as const;

export interface ThemeLayout {
  readonly ref: number;
  /** Hidden beside Ref, so that whoever sorts or moves the visible columns takes the id along. */
  readonly id: number;
  readonly valueCode: number;
  readonly level: number;
  /** What an earlier assessment said; undefined where nothing was carried forward. */
  readonly lastTime: number | undefined;
  /** "!" in rows with an issue, always in view. */
  readonly mark: number;
  readonly firstStatement: number;
  readonly comment: number;
  readonly evidence: number;
  /** What has to be resolved in the row. */
  readonly check: number;
  readonly target: number;
  /** The id again, hidden: a sort that ends before it may have left out what people wrote. */
  readonly flagId: number;
  /** Why the value code needs another look. */
  readonly flag: number;
  readonly levelNumber: number;
  readonly columnCount: number;
  /** Columns of levels that no value code of the theme has: they are hidden. */
  readonly hiddenStatements: ReadonlySet<number>;
  readonly valueCodes: readonly ValueCode[];
}

/**
 * Columns (from 0) and rows of a theme's sheet.
 * @param hasLastTime true if answers were carried forward
 */
export function themeLayout(framework: Framework, theme: Theme, hasLastTime: boolean): ThemeLayout {
  const valueCodes = theme.keyAreas.flatMap((keyArea) => keyArea.valueCodes);
  const mark = hasLastTime ? 5 : 4;
  const firstStatement = mark + 1;
  const comment = firstStatement + framework.levels.length;
  return {
    ref: 0,
    id: 1,
    valueCode: 2,
    level: 3,
    lastTime: hasLastTime ? 4 : undefined,
    mark,
    firstStatement,
    comment,
    evidence: comment + 1,
    check: comment + 2,
    target: comment + 3,
    flagId: comment + 4,
    flag: comment + 5,
    levelNumber: comment + 6,
    columnCount: comment + 7,
    hiddenStatements: new Set(
      framework.levels.flatMap((_, level) =>
        valueCodes.every(({ statements }) => statements[level].length === 0)
          ? [firstStatement + level]
          : [],
      ),
    ),
    valueCodes,
  };
}

/** The levels with a column to be seen, by their place on the scale. */
export function levelsShown({
  firstStatement,
  comment,
  hiddenStatements,
}: ThemeLayout): readonly number[] {
  return Array.from({ length: comment - firstStatement }, (_, level) => level).filter(
    (level) => !hiddenStatements.has(firstStatement + level),
  );
}

/** One column of the theme's table, without its header. */
export function themeColumn(layout: ThemeLayout, column: number, columns = 1): Area {
  return area(THEME_FIRST_ROW, column, layout.valueCodes.length, columns);
}
