/** A theme sheet's styles, and the colours that follow the levels. */
import { absoluteAddress, area, columnLetters, type Area } from "../../plan/address";
import { LINK, LOOK_HERE, NAVY, QUIET, RULE, WHITE } from "../../plan/palette";
import type { ConditionalFormatPlan, StylePlan } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import {
  answerStyle,
  draftFormat,
  HEADER_STYLE,
  INPUT_STYLE,
  levelEntryFormats,
  levelStyle,
  LINK_STYLE,
  NOT_A_LEVEL_STYLE,
  QUIET_LINE,
  TITLE_STYLE,
} from "../planShared";
import { isFinalFormula, statusCell, themeLinks } from "./themeHead";
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
  const links = themeLinks(context).length;
  const columns = (column: number, count = 1): Area => themeColumn(layout, column, count);
  const ownStatements = framework.levels.flatMap((level, index) =>
    level.ownStatement === undefined ? [] : [columns(layout.firstStatement + index)],
  );
  return [
    { areas: [area(0, 0)], style: TITLE_STYLE },
    { areas: [area(1, 0)], style: { size: 10, bold: true, vertical: "Center", wrap: false } },
    { areas: [statusCell(layout)], style: { ...QUIET_LINE, size: 10 } },
    {
      areas: [area(0, layout.firstStatement, 1, links)],
      style: { ...LINK_STYLE, size: 10, vertical: "Center" },
    },
    { areas: [header], style: { ...HEADER_STYLE, size: 10 } },
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
    {
      areas: [columns(layout.ref), columns(layout.level)],
      style: { size: 10, bold: true },
    },
    {
      areas: [area(THEME_HEADER_ROW, layout.mark, rows + 1)],
      style: { size: 10, bold: true, horizontal: "Center" },
    },
    {
      areas: [
        ...(context.assessment.departments === undefined ? [columns(layout.level)] : []),
        columns(layout.comment, 2),
        columns(layout.flag),
      ],
      style: answerStyle(context),
    },
    ...(layout.lastTime === undefined
      ? []
      : [{ areas: [columns(layout.lastTime)], style: { size: 10 } }]),
    // A typed 3 would be on the right.
    { areas: [columns(layout.level)], style: { horizontal: "Left" } },
    // Like the targets on Start, it can be changed after submitting.
    { areas: [columns(layout.target)], style: { ...INPUT_STYLE, horizontal: "Left" } },
    ...(ownStatements.length === 0
      ? []
      : [{ areas: ownStatements, style: { italic: true, colour: QUIET } }]),
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

/** Colours cells by the level number of their row, and shows what to resolve; the last one wins. */
export function themeFormats(
  context: PlanContext,
  layout: ThemeLayout,
): readonly ConditionalFormatPlan[] {
  const { framework, colours, top, assessment } = context;
  const inRow = (column: number): string => `$${columnLetters(column)}${THEME_FIRST_ROW + 1}`;
  const level = themeColumn(layout, layout.level);
  const number = inRow(layout.levelNumber);
  const needsComment = [
    ...(assessment.details.allowNotApplicable ? [`${number}="n/a"`] : []),
    ...(topLevelNeedsComment(framework) ? [`${number}=${top.value}`] : []),
  ];
  const formula = (
    areas: readonly Area[],
    when: string,
    style: ConditionalFormatPlan["style"],
  ): ConditionalFormatPlan => ({ areas, when: { kind: "formula", formula: `=${when}` }, style });
  const isFinal = isFinalFormula(layout);
  const checks = absoluteAddress(themeColumn(layout, layout.check));
  return [
    ...(layout.lastTime === undefined
      ? []
      : [
          formula(
            [themeColumn(layout, layout.lastTime)],
            `AND(LEN(${inRow(layout.lastTime)})>0,TRIM(${inRow(layout.level)})="")`,
            {
              fill: LOOK_HERE.fill,
              colour: LOOK_HERE.text,
            },
          ),
        ]),
    draftFormat(statusCell(layout)),
    // With an issue it is a link to the first one.
    formula([area(1, 0)], `AND(NOT(${isFinal}),SUMPRODUCT(--(LEN(${checks})>0))>0)`, {
      colour: LINK,
    }),
    formula([themeColumn(layout, layout.mark)], `${inRow(layout.mark)}="!"`, LOOK_HERE_STYLE),
    formula([themeColumn(layout, layout.check)], `LEN(${inRow(layout.check)})>0`, LOOK_HERE_STYLE),
    ...(needsComment.length === 0
      ? []
      : [
          formula(
            [themeColumn(layout, layout.comment)],
            `AND(TRIM(${inRow(layout.comment)})="",OR(${needsComment.join(",")}))`,
            { fill: LOOK_HERE.fill },
          ),
        ]),
    formula(
      [themeColumn(layout, layout.comment, 2), themeColumn(layout, layout.flag)],
      isFinal,
      SUBMITTED_STYLE,
    ),
    formula([level], `AND(${isFinal},${number}="")`, SUBMITTED_STYLE),
    formula([level], `${number}="not a level"`, NOT_A_LEVEL_STYLE),
    ...levelEntryFormats(
      context,
      level,
      number,
      // With departments, the cell also says what is not agreed.
      assessment.departments === undefined ? "label" : "entry",
    ),
    ...framework.levels.map((one, index) =>
      formula(
        [themeColumn(layout, layout.firstStatement + index)],
        `${number}=${one.value}`,
        levelStyle(colours[index]),
      ),
    ),
  ];
}

const LOOK_HERE_STYLE = { fill: LOOK_HERE.fill, colour: LOOK_HERE.text } as const;

/** Nobody can type there any more. */
const SUBMITTED_STYLE: ConditionalFormatPlan["style"] = { fill: WHITE };

/** Index of the first value code of every key area. */
export function keyAreaStarts(theme: Theme): readonly number[] {
  let next = 0;
  return theme.keyAreas.map((keyArea) => {
    const start = next;
    next += keyArea.valueCodes.length;
    return start;
  });
}
