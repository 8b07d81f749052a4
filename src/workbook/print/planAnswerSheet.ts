/** Plans the sheet of all answers and that of the comments: answers as a printable table with its date. */
import { area, columnLetters, type Area } from "../plan/address";
import { figuresOf } from "../sheets/data/figuresOf";
import { NAMES, TABLES, themeNames } from "../plan/names";
import { NAVY, QUIET, TAB_REFERENCE } from "../plan/palette";
import type { CellContent, SheetPlan, StylePlan } from "../plan/SheetPlan";
import type { PlanContext } from "../sheets/planContext";
import {
  BASE_STYLE,
  footers,
  levelStyle,
  MARGINS,
  COLUMN_RULES,
  NOT_A_LEVEL_STYLE,
  NOT_APPLICABLE_STYLE,
  ROW_RULES,
} from "../sheets/planShared";
import { POINTS_PER_PIXEL } from "../plan/textMeasure";
import {
  answerRows,
  CELL,
  hasWords,
  type AnswerColumn,
  type AnswerColumns,
  type AnswerRow,
} from "./answerRows";
import { scaleToWidth } from "../plan/pageScale";
import { paginate, roomBelow } from "./paginate";
import {
  freshnessFormula,
  headBlock,
  headFormats,
  headStyles,
  REPORT_FIRST_ROW,
  REPORT_HEAD_HEIGHTS,
  REPORT_HEADER_ROW,
  statusFormula,
} from "./reportHead";
import { sheetText } from "../plan/text/sheetText";
import type { LevelEntry } from "../../assessment/assessment";
import { allValueCodes } from "../../framework/framework";

const HEADS: Readonly<Record<AnswerColumn, string>> = {
  ref: sheetText("print.ref"),
  keyArea: sheetText("print.keyArea"),
  valueCode: sheetText("print.valueCode"),
  level: sheetText("print.level"),
  statement: sheetText("print.statement"),
  departments: sheetText("print.departments"),
  comment: sheetText("print.comment"),
  evidence: sheetText("print.evidence"),
};

const PAGE = { paper: "A4", orientation: "Landscape", margins: MARGINS } as const;

/** The differences between the two sheets. */
interface AnswerSheet {
  readonly key: "responseReport" | "comments";
  readonly title: string;
  readonly columns: AnswerColumns;
  readonly onlyWithWords: boolean;
}

/**
 * Plans the sheet of all answers: every value code with its level, the statement chosen and the comment.
 */
export function planResponseReport(context: PlanContext, name: string, now: Date): SheetPlan {
  return planAnswerSheet(context, name, now, {
    key: "responseReport",
    title: sheetText("print.title.responseReport", { subject: context.framework.subject }),
    columns: context.assessment.departments === undefined ? COLUMNS : COLUMNS_WITH_DEPARTMENTS,
    onlyWithWords: false,
  });
}

const COLUMNS: AnswerColumns = [
  ["ref", 52],
  ["keyArea", 100],
  ["valueCode", 130],
  ["level", 100],
  ["statement", 300],
  ["comment", 290],
  ["evidence", 110],
];

/** As wide together. */
const COLUMNS_WITH_DEPARTMENTS: AnswerColumns = [
  ["ref", 52],
  ["keyArea", 90],
  ["valueCode", 120],
  ["level", 100],
  ["statement", 240],
  ["departments", 180],
  ["comment", 200],
  ["evidence", 100],
];

/** Plans the comments: every comment and evidence, by key area. */
export function planComments(context: PlanContext, name: string, now: Date): SheetPlan {
  return planAnswerSheet(context, name, now, {
    key: "comments",
    title: sheetText("print.title.comments", { subject: context.framework.subject }),
    columns: [
      ["ref", 52],
      ["keyArea", 130],
      ["valueCode", 160],
      ["level", 104],
      ["comment", 460],
      ["evidence", 176],
    ],
    onlyWithWords: true,
  });
}

function planAnswerSheet(
  context: PlanContext,
  name: string,
  now: Date,
  { key, title, columns, onlyWithWords }: AnswerSheet,
): SheetPlan {
  const { assessment } = context;
  const found = answerRows(
    assessment,
    columns,
    (code) => !onlyWithWords || hasWords(assessment, code),
  );
  const rows = found.length > 0 ? found : [emptyRow(columns)];
  const count = columns.length;
  const cellsOf = (column: number): Area => area(REPORT_FIRST_ROW, column, rows.length);
  const columnOf = (wanted: AnswerColumn): number =>
    columns.findIndex(([column]) => column === wanted);
  const groups = rows.flatMap(({ startsKeyArea }, index) => (startsKeyArea ? [index] : []));
  const width = columns.reduce((sum, [, pixels]) => sum + pixels, 0) * POINTS_PER_PIXEL;
  const scale = scaleToWidth(PAGE, width);
  const repeated = REPORT_HEAD_HEIGHTS.reduce((sum, one) => sum + one, 0);
  const heights = rows.map(({ height }) => height);
  const breaks = paginate(heights, groups, roomBelow(PAGE, scale, repeated));
  const checkLetters = columnLetters(count);
  const checks = `$${checkLetters}$${REPORT_FIRST_ROW + 1}:$${checkLetters}$${REPORT_FIRST_ROW + rows.length}`;
  const changed =
    `OR(NOT(EXACT(${NAMES.figures},$${checkLetters}$1)),SUM(${checks})>0` +
    `${onlyWithWords ? `,${wordsFormula(context)}<>${wordsOf(context)}` : ""})`;
  // No formula compares which department gave which level, so the line does not say that it did.
  const fresh = columns.some(([column]) => column === "departments")
    ? "print.madeOn.departments"
    : "print.madeOn";
  return {
    key,
    name,
    visibility: "Visible",
    tabColour: TAB_REFERENCE,
    columns: [...columns.map(([, pixels]) => ({ width: pixels })), { width: 40, hidden: true }],
    rowHeights: [...REPORT_HEAD_HEIGHTS, ...heights],
    frozen: { rows: REPORT_FIRST_ROW, columns: 1 },
    blocks: [
      headBlock(title, [
        { formula: statusFormula(context) },
        { formula: freshnessFormula(changed, now, fresh) },
      ]),
      // The figures at the time of writing, in a cell as they are too long for a formula.
      { row: 0, column: count, cells: [[figuresOf(assessment)]] },
      {
        row: REPORT_HEADER_ROW,
        column: 0,
        cells: [columns.map(([column]) => HEADS[column]), ...rows.map(({ cells }) => cells)],
      },
      {
        row: REPORT_FIRST_ROW,
        column: count,
        cells: rows.map((row, index) => [checkCell(row, index, columns)]),
      },
    ],
    baseStyle: BASE_STYLE,
    area: area(0, 0, REPORT_FIRST_ROW + rows.length, count + 1),
    styles: [
      ...headStyles(count),
      { areas: [area(0, count, REPORT_FIRST_ROW + rows.length)], style: { wrap: false } },
      { areas: [area(REPORT_FIRST_ROW, 0, rows.length, count)], style: ROW_RULES },
      { areas: [area(REPORT_FIRST_ROW, 0, rows.length, count)], style: COLUMN_RULES },
      { areas: [cellsOf(0), cellsOf(columnOf("level"))], style: { bold: true } },
      // People's texts may be written from right to left; the table is not.
      { areas: columns.map((_, column) => cellsOf(column)), style: { horizontal: "Left" } },
      ...levelStyles(context, rows, columnOf("level")),
      ...(groups.length === 0
        ? []
        : [
            {
              areas: groups.map((row) => area(REPORT_FIRST_ROW + row, 0, 1, count)),
              style: { borders: [{ edges: ["top" as const], colour: NAVY }] },
            },
          ]),
    ],
    tables: [{ name: TABLES[key], area: area(REPORT_HEADER_ROW, 0, rows.length + 1, count) }],
    names: [{ name: NAMES[key], area: area(0, 0) }],
    validations: [],
    conditionalFormats: headFormats(),
    charts: [],
    print: {
      ...PAGE,
      area: area(0, 0, REPORT_FIRST_ROW + rows.length, count),
      titleRows: REPORT_FIRST_ROW,
      scale,
      breaksBefore: breaks.map((row) => REPORT_FIRST_ROW + row),
      ...footers(context),
    },
    protected: true,
  };
}

function emptyRow(columns: AnswerColumns): AnswerRow {
  return {
    cells: columns.map(([column]) => (column === "comment" ? sheetText("print.noComment") : "")),
    height: 28,
    level: { kind: "notAssessed" },
    startsKeyArea: false,
    checks: [],
  };
}

/** 1 if the row no longer agrees with the workbook, else 0. */
function checkCell({ checks }: AnswerRow, index: number, columns: AnswerColumns): CellContent {
  if (checks.length === 0) return 0;
  const parts = checks.map(({ column, formula }) => {
    const place = columns.findIndex(([one]) => one === column);
    return formula.replaceAll(CELL, `$${columnLetters(place)}${REPORT_FIRST_ROW + index + 1}`);
  });
  return { formula: `=IF(AND(${parts.join(",")}),0,1)` };
}

function levelStyles(
  { framework, colours }: PlanContext,
  rows: readonly AnswerRow[],
  column: number,
): readonly StylePlan[] {
  const cellsWhere = (is: (entry: LevelEntry) => boolean): readonly Area[] =>
    rows.flatMap(({ level }, index) => (is(level) ? [area(REPORT_FIRST_ROW + index, column)] : []));
  const styles: readonly StylePlan[] = [
    ...framework.levels.map(({ value }, index) => ({
      areas: cellsWhere((entry) => entry.kind === "level" && entry.value === value),
      style: levelStyle(colours[index]),
    })),
    { areas: cellsWhere(({ kind }) => kind === "notApplicable"), style: NOT_APPLICABLE_STYLE },
    { areas: cellsWhere(({ kind }) => kind === "notALevel"), style: NOT_A_LEVEL_STYLE },
    {
      areas: cellsWhere(({ kind }) => kind === "notAssessed"),
      style: { colour: QUIET, italic: true, bold: false },
    },
  ];
  return styles.filter(({ areas }) => areas.length > 0);
}

/** Formula for how many value codes have a comment or evidence at present. */
function wordsFormula({ framework }: PlanContext): string {
  return framework.themes
    .map((_, index) => {
      const { comments, evidence } = themeNames(index + 1);
      return `SUMPRODUCT(--(LEN(TRIM(${comments}))+LEN(TRIM(${evidence}))>0))`;
    })
    .join("+");
}

function wordsOf({ assessment, framework }: PlanContext): number {
  return allValueCodes(framework).filter((code) => hasWords(assessment, code)).length;
}
