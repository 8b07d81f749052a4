/** A theme sheet's styles, and the colours that follow the levels. */
import { area, columnLetters, type Area } from "../../plan/address";
import {
  ILLUSTRATION_FILL,
  ILLUSTRATION_HEAD,
  LOOK_HERE,
  NAVY,
  QUIET,
  RULE,
  WHITE,
} from "../../plan/palette";
import type { ConditionalFormatPlan, StylePlan } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import {
  answerStyle,
  draftFormat,
  HEADER_STYLE,
  levelEntryFormats,
  levelStyle,
  LINK_STYLE,
  NOT_A_LEVEL_STYLE,
  QUIET_LINE,
  TITLE_STYLE,
} from "../planShared";
import { THEME_FIRST_ROW, THEME_HEADER_ROW, themeColumn, type ThemeLayout } from "./themeLayout";
import type { Theme } from "../../../framework/framework";
import { topLevelNeedsComment } from "../../../assessment/problems";

/** The styles of the cells before any level is given. */
export function themeStyles(
  context: PlanContext,
  theme: Theme,
  layout: ThemeLayout,
): readonly StylePlan[] {
  const { framework, colours } = context;
  const rows = layout.valueCodes.length;
  const header = area(THEME_HEADER_ROW, 0, 1, layout.columnCount);
  const starts = keyAreaStarts(theme).slice(1);
  const columns = (column: number, count = 1): Area => themeColumn(layout, column, count);
  const ownStatements = framework.levels.flatMap((level, index) =>
    level.ownStatement === undefined ? [] : [columns(layout.firstStatement + index)],
  );
  return [
    { areas: [area(0, 0)], style: TITLE_STYLE },
    { areas: [area(1, 0)], style: { bold: true, vertical: "Center", wrap: false } },
    { areas: [area(1, layout.firstStatement)], style: QUIET_LINE },
    { areas: [area(0, layout.firstStatement, 1, 4)], style: { ...LINK_STYLE, vertical: "Center" } },
    { areas: [header], style: HEADER_STYLE },
    ...framework.levels.map((_, index) => ({
      areas: [area(THEME_HEADER_ROW, layout.firstStatement + index)],
      style: { fill: colours[index].fill, colour: colours[index].text },
    })),
    {
      areas: [area(THEME_FIRST_ROW, 0, rows, layout.columnCount)],
      style: {
        borders: [
          { edges: ["bottom", "insideHorizontal", "right", "insideVertical"], colour: RULE },
        ],
      },
    },
    { areas: [columns(layout.ref), columns(layout.level)], style: { bold: true } },
    { areas: [columns(layout.keyArea), columns(layout.check)], style: { colour: QUIET } },
    { areas: [columns(layout.level, 3), columns(layout.flag)], style: answerStyle(context) },
    // A typed 3 would be on the right.
    { areas: [columns(layout.level)], style: { horizontal: "Left" } },
    ...(ownStatements.length === 0
      ? []
      : [{ areas: ownStatements, style: { italic: true, colour: QUIET } }]),
    ...(layout.illustrations.length === 0
      ? []
      : [
          {
            areas: [
              area(THEME_HEADER_ROW, layout.firstIllustration, 1, layout.illustrations.length),
            ],
            style: { fill: ILLUSTRATION_HEAD, colour: WHITE },
          },
          {
            areas: [columns(layout.firstIllustration, layout.illustrations.length)],
            style: { fill: ILLUSTRATION_FILL },
          },
        ]),
    ...(starts.length === 0
      ? []
      : [
          {
            areas: starts.map((start) => area(THEME_FIRST_ROW + start, 0, 1, layout.columnCount)),
            style: { borders: [{ edges: ["top" as const], colour: NAVY }] },
          },
        ]),
  ];
}

/** Colours cells by the level of their row, and comments that are due. */
export function themeFormats(
  context: PlanContext,
  layout: ThemeLayout,
): readonly ConditionalFormatPlan[] {
  const { framework, colours, top } = context;
  const level = themeColumn(layout, layout.level);
  const number = `$${columnLetters(layout.levelNumber)}${THEME_FIRST_ROW + 1}`;
  const comment = `$${columnLetters(layout.comment)}${THEME_FIRST_ROW + 1}`;
  const needsComment = [
    `${number}="n/a"`,
    ...(topLevelNeedsComment(framework) ? [`${number}=${top.value}`] : []),
  ];
  return [
    draftFormat(area(1, layout.firstStatement)),
    ...levelEntryFormats(context, level, number),
    {
      areas: [level],
      when: { kind: "formula", formula: `=${number}="not a level"` },
      style: NOT_A_LEVEL_STYLE,
    },
    ...framework.levels.map((one, index): ConditionalFormatPlan => ({
      areas: [themeColumn(layout, layout.firstStatement + index)],
      when: { kind: "formula", formula: `=${number}=${one.value}` },
      style: levelStyle(colours[index]),
    })),
    {
      areas: [themeColumn(layout, layout.comment)],
      when: {
        kind: "formula",
        formula: `=AND(TRIM(${comment})="",OR(${needsComment.join(",")}))`,
      },
      style: { fill: LOOK_HERE.fill },
    },
  ];
}

/** Index of the first value code of every key area. */
export function keyAreaStarts(theme: Theme): readonly number[] {
  let next = 0;
  return theme.keyAreas.map((keyArea) => {
    const start = next;
    next += keyArea.valueCodes.length;
    return start;
  });
}
