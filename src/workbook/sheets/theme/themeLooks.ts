/** A theme sheet's styles, and the colours that follow the levels. */
import { absoluteAddress, area, columnLetters, type Area } from "../../plan/address";
import { BAND, INK, INPUT, LINK, LOOK_HERE, NAVY, QUIET, WHITE } from "../../plan/palette";
import type { AreaStylePlan, ConditionalFormatPlan, StylePlan } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import {
  CELL_RULES,
  answerStyle,
  HEADER_STYLE,
  levelEntryFormats,
  levelStyle,
  LINK_STYLE,
  NOT_A_LEVEL_STYLE,
  QUIET_LINE,
  TITLE_STYLE,
} from "../planShared";
import { draftFormat } from "../statusFormats";
import { headColumns, isFinalFormula, statusCell, themeLinks } from "./themeHead";
import {
  levelsShown,
  THEME_FIRST_ROW,
  THEME_HEADER_ROW,
  themeColumn,
  type ThemeLayout,
} from "./themeLayout";
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
  const notOffered = withoutStatement(layout);
  return [
    { areas: [area(0, 0)], style: TITLE_STYLE },
    { areas: [area(1, 0)], style: { size: 10, bold: true, vertical: "Center", wrap: false } },
    { areas: [statusCell(layout)], style: { ...QUIET_LINE, size: 10 } },
    {
      areas: [
        area(
          0,
          layout.firstStatement,
          1,
          headColumns(layout)[links - 1] + 1 - layout.firstStatement,
        ),
      ],
      style: { ...LINK_STYLE, size: 10, vertical: "Center" },
    },
    { areas: [header], style: { ...HEADER_STYLE, size: 10 } },
    ...framework.levels.map((_, index) => ({
      areas: [area(THEME_HEADER_ROW, layout.firstStatement + index)],
      style: { fill: colours[index].fill, colour: colours[index].text },
    })),
    ...(context.assessment.departments === undefined ? themeTableStyles(context, layout) : []),
    {
      areas: [columns(layout.ref), columns(layout.level)],
      style: { size: 10, bold: true },
    },
    {
      areas: [area(THEME_HEADER_ROW, layout.mark, rows + 1)],
      style: { size: 10, bold: true, horizontal: "Center" },
    },
    ...(layout.lastTime === undefined
      ? []
      : [{ areas: [columns(layout.lastTime)], style: { size: 10 } }]),
    // A typed 3 would be on the right.
    { areas: [columns(layout.level), columns(layout.target)], style: { horizontal: "Left" } },
    ...(notOffered.length === 0
      ? []
      : [{ areas: notOffered, style: { fill: BAND, italic: true, colour: QUIET } }]),
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

/** The cells of levels that a value code does not have, in the columns that are shown. */
function withoutStatement(layout: ThemeLayout): readonly Area[] {
  return levelsShown(layout).flatMap((level) => {
    const column = layout.firstStatement + level;
    const rows = layout.valueCodes.flatMap(({ statements }, row) =>
      statements[level].length === 0 ? [row] : [],
    );
    return rows.map((row) => area(THEME_FIRST_ROW + row, column));
  });
}

/**
 * Lines and yellow cells of the table. Sent for each area where there are departments, as bytes are
 * scarce there; with all other looks of the cells elsewhere, as actions are.
 */
export function themeTableStyles(
  context: PlanContext,
  layout: ThemeLayout,
): readonly AreaStylePlan[] {
  const columns = (column: number, count = 1): Area => themeColumn(layout, column, count);
  const { fill, unlocked = false } = answerStyle(context);
  return [
    {
      areas: [columns(0, layout.columnCount)],
      style: CELL_RULES,
    },
    {
      areas: [
        ...(context.assessment.departments === undefined ? [columns(layout.level)] : []),
        columns(layout.comment, 2),
        columns(layout.flag),
      ],
      style: { fill, unlocked },
    },
    // Like the targets on Start, it can be changed after submitting.
    { areas: [columns(layout.target)], style: { fill: INPUT.fill, unlocked: true } },
  ];
}

/** Colours cells by the level number of their row, and shows what to resolve; the last one wins. */
export function themeFormats(
  context: PlanContext,
  layout: ThemeLayout,
): readonly ConditionalFormatPlan[] {
  const { framework, top, lowest } = context;
  const statements = themeColumn(layout, layout.firstStatement, framework.levels.length);
  const inRow = (column: number): string => `$${columnLetters(column)}${THEME_FIRST_ROW + 1}`;
  const level = themeColumn(layout, layout.level);
  const number = inRow(layout.levelNumber);
  const needsComment = [
    ...(context.hasNotApplicable ? [`${number}="n/a"`] : []),
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
    // The statement of the level, in dark lines: print without colours shows it as well. LibreOffice
    // applies one rule to a cell, so the colour has to come later.
    formula(
      [statements],
      `IF(ISNUMBER(${number}),${number}-${lowest.value}=${columnOf(layout.firstStatement)},FALSE)`,
      { borders: [{ edges: ["top", "bottom", "left", "right"], colour: INK }] },
    ),
    ...levelsInRow(context, layout, number),
  ];
}

/** Colours the level cell, the target and the statement of the level. */
function levelsInRow(
  context: PlanContext,
  layout: ThemeLayout,
  number: string,
): readonly ConditionalFormatPlan[] {
  const { framework, colours, assessment } = context;
  const { level, target, firstStatement } = layout;
  const area = themeColumn(layout, level, target - level + 1);
  const own = [
    { column: level, value: number },
    { column: target, value: targetNumber(context, firstCell(layout.id, true)) },
  ];
  if (assessment.departments !== undefined) {
    // All in one rule for each level: the level cell shows its text, which also says what is not agreed.
    const statement = `IF(${number}-${framework.levels[0].value}=${columnOf(level)}-${firstStatement - level},${number},"")`;
    return levelEntryFormats(
      context,
      area,
      inColumns(own, `IF(ISNUMBER(${number}),${statement},"")`),
      "entry",
    );
  }
  return [
    ...levelEntryFormats(context, area, inColumns(own)),
    ...framework.levels.map(({ value }, index): ConditionalFormatPlan => ({
      areas: [themeColumn(layout, firstStatement, framework.levels.length)],
      when: {
        kind: "formula",
        formula: `=AND(${number}=${value},${isColumn(firstStatement, firstStatement + index)})`,
      },
      style: levelStyle(colours[index]),
    })),
  ];
}

/** "D4" in the first row, which follows the cell, or with the column fixed. */
function firstCell(column: number, isFixed: boolean): string {
  return `${isFixed ? "$" : ""}${columnLetters(column)}${THEME_FIRST_ROW + 1}`;
}

/** Part of a rule's formula: how many columns its cell is to the right of the area's first. */
function columnOf(first: number): string {
  return `COLUMN(${firstCell(first, false)})-COLUMN(${firstCell(first, true)})`;
}

/** Part of a rule's formula: whether its cell is in a column. */
function isColumn(first: number, column: number): string {
  return `COLUMN(${firstCell(first, false)})=COLUMN(${firstCell(column, true)})`;
}

/** Part of a rule's formula: a value for each of some columns of its area, from the first on. */
function inColumns(
  columns: readonly { readonly column: number; readonly value: string }[],
  others = '""',
): string {
  const [{ column: first }] = columns;
  return columns.reduceRight(
    (otherwise, { column, value }) => `IF(${isColumn(first, column)},${value},${otherwise})`,
    others,
  );
}

/** Part of a formula: the level number of the row's own target, from the data sheet. */
function targetNumber({ data, onData }: PlanContext, id: string): string {
  const column = (of: "id" | "ownTarget"): string => onData(data.valueCode(of));
  return `IFERROR(INDEX(${column("ownTarget")},MATCH(${id},${column("id")},0)),"")`;
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
