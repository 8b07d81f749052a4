/** Page 1, "Where are we?": the council's level, and the table of themes and key areas. */
import { area, columnLetters } from "../../plan/address";
import { BAND, NAVY, NOT_APPLICABLE, NOT_ASSESSED, QUIET, RULE } from "../../plan/palette";
import type { CellContent, ConditionalFormatPlan, Style } from "../../plan/SheetPlan";
import { breakLines, heightOfLines, textRoom } from "../../plan/textMeasure";
import { sheetText } from "../../plan/text/sheetText";
import { incompleteFormat } from "../soFarFormats";
import type { Group } from "../data/groups";
import { shortTitle } from "../data/planChartData";
import { groupWord } from "../data/summaryTexts";
import type { PlanContext } from "../planContext";
import { movedKey, shownGroupsMoved } from "../movedMark";
import { HEADER_STYLE, levelStyle, NOT_APPLICABLE_STYLE } from "../planShared";
import {
  headLine,
  HEIGHTS,
  sentence,
  textLine,
  type LineStyle,
  type SummaryLine,
  type SummarySection,
} from "./SummaryLine";
import {
  ASSESSED,
  FIRST_COUNT,
  INDENT,
  LEVEL,
  REF,
  summaryWidths,
  TARGET,
  TITLE,
} from "./summaryColumns";

/** Lines before the table's head; one more with departments. */
const ABOVE_TABLE = 5;
const SENTENCE: Style = { size: 11 };

/** The section, with the table's rows counted from its first line. */
export function whereSection(context: PlanContext): SummarySection & { readonly table: number } {
  const groups = context.data.groups.slice(1);
  const ofDepartments =
    context.assessment.departments === undefined
      ? []
      : [textLine(sentence(context, "departments"), HEIGHTS.sentence, SENTENCE)];
  const shown = shownGroupsMoved(context);
  const moved = movedKey(context);
  const small = { size: 9, colour: QUIET };
  const soFar = ofDepartments.length === 0 ? "summary.soFar" : "summary.soFar.departments";
  const table = ABOVE_TABLE + ofDepartments.length;
  const first = table + 1;
  return {
    lines: [
      headLine(sheetText("summary.where")),
      headline(context, shown[0]),
      textLine(sentence(context, "counts"), HEIGHTS.sentence, SENTENCE),
      textLine(sheetText("summary.rule"), HEIGHTS.sentence, SENTENCE),
      textLine(sentence(context, "targets"), HEIGHTS.sentence, SENTENCE),
      ...ofDepartments,
      tableHead(context),
      ...groups.map((group, index) => groupLine(context, group, index + 1, shown[index + 1])),
      textLine(sheetText(soFar), HEIGHTS.small, small),
      ...(ofDepartments.length === 0
        ? []
        : [textLine(sheetText("summary.notAgreed"), HEIGHTS.small, small)]),
      ...(moved === undefined ? [] : [textLine(`${moved}.`, HEIGHTS.small, small)]),
    ],
    table,
    formats: (row) => tableFormats(context, row + first, groups.length),
  };
}

function headline(context: PlanContext, shown: string): SummaryLine {
  return {
    height: HEIGHTS.tile,
    cells: {
      [REF]: sheetText("summary.weakest"),
      [LEVEL]: { formula: `=${shown}` },
      [TARGET]: sentence(context, "headlineNote"),
    },
    styles: [
      { column: REF, columns: 1, style: { bold: true, size: 12 } },
      {
        column: LEVEL,
        columns: 1,
        style: {
          bold: true,
          size: 11,
          horizontal: "Center",
          borders: [{ edges: ["top", "bottom", "left", "right"], colour: NOT_ASSESSED.rule }],
        },
      },
      { column: TARGET, columns: 1, style: { size: 11, indent: 1 } },
    ],
  };
}

function tableHead(context: PlanContext): SummaryLine {
  const { framework, colours } = context;
  const second = groupWord(context) === "theme" ? "summary.theme" : "summary.themeAndKeyArea";
  const heads = [
    sheetText("summary.ref"),
    sheetText(second),
    sheetText("summary.weakestLevel"),
    sheetText("summary.target"),
    sheetText("summary.assessed"),
    ...framework.levels.map(({ value }) => sheetText("summary.at", { level: value })),
    ...(hasNotApplicable(context) ? [sheetText("summary.notApplicable")] : []),
  ];
  const counts = heads.length - FIRST_COUNT;
  return {
    height: HEIGHTS.tableHead,
    cells: Object.fromEntries(heads.entries()),
    styles: [
      { column: 0, columns: heads.length, style: { ...HEADER_STYLE, size: 10, wrap: false } },
      { column: LEVEL, columns: 1, style: { horizontal: "Center" } },
      { column: TARGET, columns: 1, style: { indent: 1 } },
      { column: ASSESSED, columns: counts + 1, style: { horizontal: "Center" } },
      { column: FIRST_COUNT, columns: counts, style: { size: 9 } },
      ...colours.map(({ fill, text }, index): LineStyle => ({
        column: FIRST_COUNT + index,
        columns: 1,
        style: { fill, colour: text },
      })),
      ...(hasNotApplicable(context)
        ? [
            {
              column: heads.length - 1,
              columns: 1,
              style: { ...NOT_APPLICABLE_STYLE, bold: false },
            },
          ]
        : []),
    ],
  };
}

function groupLine(context: PlanContext, group: Group, index: number, shown: string): SummaryLine {
  const { data, framework, onData } = context;
  const on = (column: Parameters<typeof data.group>[0]): CellContent => ({
    formula: `=${onData(data.group(column, index))}`,
  });
  const isTheme = group.kind === "theme";
  const isBand = isTheme || group.ownKeyArea;
  const title = shortTitle(group.title);
  const room = textRoom(summaryWidths(context)[TITLE] - (isBand ? 0 : INDENT));
  const lines = breakLines(title, room, { size: 10, bold: isBand }).length;
  const counts = [
    ...framework.levels.map((_, level) => data.groupLevel(level, index)),
    ...(hasNotApplicable(context) ? [data.group("notApplicable", index)] : []),
  ];
  const width = FIRST_COUNT + counts.length;
  return {
    // A title that is too long wraps: names of key areas are never cut.
    height: lines === 1 ? HEIGHTS.row : heightOfLines(lines, 10),
    cells: {
      [REF]: group.ref,
      [TITLE]: title,
      [LEVEL]: { formula: `=${shown}` },
      ...(isTheme ? {} : { [TARGET]: on("targetText") }),
      [ASSESSED]: on("countText"),
      ...Object.fromEntries(
        counts.map((cell, column) => [FIRST_COUNT + column, { formula: `=${onData(cell)}` }]),
      ),
    },
    styles: [
      {
        column: 0,
        columns: width,
        style: { size: 10, borders: [{ edges: ["bottom"], colour: RULE }] },
      },
      { column: ASSESSED, columns: width - ASSESSED, style: { horizontal: "Center" } },
      { column: FIRST_COUNT, columns: counts.length, style: { numberFormat: "0;;" } },
      ...(hasNotApplicable(context)
        ? [{ column: width - 1, columns: 1, style: { italic: true, colour: QUIET } }]
        : []),
      ...(isBand
        ? [
            {
              column: 0,
              columns: width,
              style: {
                fill: BAND,
                bold: true,
                borders: [{ edges: ["top" as const], colour: NAVY }],
              },
            },
          ]
        : [{ column: TITLE, columns: 1, style: { indent: 1 } }]),
      { column: LEVEL, columns: 1, style: { bold: true, horizontal: "Center" } },
      { column: TARGET, columns: 1, style: { indent: 1 } },
      ...(lines === 1 ? [] : [{ column: TITLE, columns: 1, style: { wrap: true } }]),
    ],
  };
}

function tableFormats(
  context: PlanContext,
  row: number,
  rows: number,
): readonly ConditionalFormatPlan[] {
  const { framework, colours } = context;
  const cell = (column: number): string => `$${columnLetters(column)}${row + 1}`;
  const notApplicable = FIRST_COUNT + framework.levels.length;
  return [
    {
      areas: [area(row, TARGET, rows)],
      when: { kind: "equals", text: sheetText("target.none") },
      style: { colour: QUIET, italic: true },
    },
    incompleteFormat(area(row, ASSESSED, rows)),
    ...colours.map((pair, index): ConditionalFormatPlan => ({
      areas: [area(row, FIRST_COUNT, rows, framework.levels.length)],
      // Themes have no target: only key areas are coloured.
      when: {
        kind: "formula",
        formula:
          `=AND(${cell(FIRST_COUNT + index)}>0,LEN(${cell(TARGET)})>0,` +
          `COLUMN(${cell(FIRST_COUNT).slice(1)})=COLUMN(${cell(FIRST_COUNT + index)}))`,
      },
      style: levelStyle(pair),
    })),
    ...(hasNotApplicable(context)
      ? [
          {
            areas: [area(row, notApplicable, rows)],
            when: { kind: "formula", formula: `=${cell(notApplicable)}>0` },
            style: { fill: NOT_APPLICABLE.fill },
          } as const,
        ]
      : []),
  ];
}

function hasNotApplicable(context: PlanContext): boolean {
  return context.hasNotApplicable;
}
