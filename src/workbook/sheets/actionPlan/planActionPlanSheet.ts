/**
 * Plans the action plan: what to raise next. When a ref is typed or chosen, formulas fill in the
 * rest.
 */
import { sheetFormula, sheetText } from "../../plan/text/sheetText";
import { area, columnLetters, textLiteral, type Area } from "../../plan/address";
import { NAMES, TABLES } from "../../plan/names";
import { LOOK_HERE, TAB_INPUT } from "../../plan/palette";
import type { CellContent, ConditionalFormatPlan, SheetPlan } from "../../plan/SheetPlan";
import type { Action, PlanContext } from "../planContext";
import {
  CELL_RULES,
  BASE_STYLE,
  footers,
  HEADER_STYLE,
  INPUT_STYLE,
  levelLabelFormats,
  MARGINS,
  notAssessedFormat,
  QUIET_LINE,
  TITLE_STYLE,
} from "../planShared";
import { draftFormat } from "../statusFormats";
import { ACTION_PLAN } from "../../plan/sheetKeys";
import { refsKeptAsText } from "../../../assessment/refsKeptAsText";
import { trimmedText } from "../data/actionFormulas";
import { ACTION_COLUMNS, ACTION_HEADINGS, SHOWN_COLUMNS } from "./actionHeadings";
import { ACTION_FIRST_ROW, actionColumn } from "./actionRows";
import { ACTION_WIDTHS, actionHeight, actionMeasures, shownTexts } from "./actionSizes";
import { ACTION_STATUSES, ENDED } from "./actionStatuses";

const ACTION_HEADER_ROW = 2;
const EMPTY_ACTIONS = 10;
const POSITION_COLUMN = 9;
/** The page that the action plan is printed on. */
export const ACTION_PAGE = { orientation: "Landscape", paper: "A4", margins: MARGINS } as const;
/** Cells of one row of the action plan; `row` is the sheet row from 0. */
function actionCells(
  context: PlanContext,
  row: number,
  action: Action | undefined,
): readonly CellContent[] {
  const { data } = context;
  const ref = `$A${row + 1}`;
  const position = `$${columnLetters(POSITION_COLUMN)}${row + 1}`;
  const refs = context.onData(data.valueCode("ref"));
  const first = context.onData(data.valueCode("ref", 0, 1));
  const known = (column: "label" | "nextLabel" | "nextStatement"): CellContent => ({
    formula: `=IF(N(${position})=0,"",INDEX(${context.onData(data.valueCode(column))},${position}))`,
  });
  const orNull = (value: string | number | undefined): CellContent =>
    value === undefined || value === "" ? null : value;
  return [
    orNull(action?.ref),
    {
      formula:
        `=IF(${position}="","",IF(${position}=0,${sheetFormula("actionPlan.noSuchCode")},` +
        `INDEX(${context.onData(data.valueCode("fullTitle"))},${position})))`,
    },
    known("label"),
    known("nextLabel"),
    known("nextStatement"),
    orNull(action?.action),
    orNull(action?.owner),
    orNull(action?.due),
    orNull(action?.status),
    // The ref's position among the value codes, compared exactly and without wildcards, unlike
    // MATCH.
    {
      formula:
        `=IFERROR(IF(${trimmedText(ref)}="","",` +
        `SUMPRODUCT((${refs}=${trimmedText(ref)})*(ROW(${refs})-ROW(${first})+1))),0)`,
    },
  ];
}

/** Plans the Action plan sheet. Unprotected, as a table does not grow on a protected sheet. */
export function planActionPlanSheet(context: PlanContext): SheetPlan {
  const rows = Math.max(EMPTY_ACTIONS, context.actions.length + 3);
  const entries = Array.from({ length: rows }, (_, index) => context.actions[index]);
  const columns = ACTION_HEADINGS.length;
  const cellsOf = (column: number, count = 1): Area => area(ACTION_FIRST_ROW, column, rows, count);
  const printed = ACTION_COLUMNS.status + 1;
  const measures = actionMeasures(context.framework);
  return {
    key: ACTION_PLAN,
    name: context.sheetName(ACTION_PLAN),
    visibility: "Visible",
    tabColour: TAB_INPUT,
    columns: [
      ...ACTION_WIDTHS.map((width, column) => ({
        width: column === SHOWN_COLUMNS.nextStatement ? measures.statementWidth : width,
      })),
      { width: 40, hidden: true },
    ],
    // Formulas fill the row when a ref is typed later, so Excel fits those rows.
    rowHeights: [
      24,
      16.5,
      21,
      ...entries.map((entry) =>
        entry ? actionHeight({ ...entry, ...shownTexts(context, entry) }, measures) : null,
      ),
    ],
    frozen: { rows: ACTION_FIRST_ROW, columns: 2 },
    blocks: [
      { row: 0, column: 0, cells: [[sheetText("actionPlan.title")]] },
      {
        row: 1,
        column: 0,
        cells: [[{ formula: `=${context.onData(context.data.text("statusLine"))}` }]],
      },
      {
        row: ACTION_HEADER_ROW,
        column: 0,
        cells: [
          ACTION_HEADINGS,
          ...entries.map((entry, index) => actionCells(context, ACTION_FIRST_ROW + index, entry)),
        ],
      },
    ],
    baseStyle: BASE_STYLE,
    area: area(0, 0, ACTION_FIRST_ROW + rows, columns),
    styles: [
      { areas: [area(0, 0)], style: TITLE_STYLE },
      { areas: [area(1, 0)], style: QUIET_LINE },
      { areas: [area(ACTION_HEADER_ROW, 0, 1, columns)], style: HEADER_STYLE },
      {
        areas: [cellsOf(0, printed)],
        style: CELL_RULES,
      },
      { areas: [cellsOf(0), cellsOf(ACTION_COLUMNS.action, 4)], style: INPUT_STYLE },
      {
        areas: [cellsOf(0)],
        style: {
          bold: true,
          ...(refsKeptAsText(context.framework) ? { numberFormat: "@" } : {}),
        },
      },
      {
        areas: [cellsOf(ACTION_COLUMNS.due)],
        style: { numberFormat: "d mmm yyyy", horizontal: "Left" },
      },
    ],
    tables: [{ name: TABLES.actions, area: area(ACTION_HEADER_ROW, 0, rows + 1, columns) }],
    names: [
      { name: NAMES.actionPlan, area: area(0, 0) },
      { name: NAMES.actionRows, area: actionColumn("ref") },
    ],
    validations: [
      {
        area: cellsOf(0),
        rule: { kind: "list", source: `=${NAMES.refs}` },
        prompt: {
          title: sheetText("actionPlan.ref"),
          message: sheetText("actionPlan.refPrompt"),
        },
        alert: {
          title: sheetText("actionPlan.wrongRef"),
          message: sheetText("actionPlan.wrongRefRemedy"),
        },
      },
      {
        area: cellsOf(ACTION_COLUMNS.status),
        rule: { kind: "list", source: ACTION_STATUSES.join(",") },
        prompt: {
          title: sheetText("actionPlan.status"),
          message: sheetText("actionPlan.statusPrompt", { statuses: ACTION_STATUSES.join(", ") }),
        },
        alert: {
          title: sheetText("actionPlan.wrongStatus"),
          message: sheetText("actionPlan.wrongStatusRemedy"),
        },
      },
      {
        area: cellsOf(ACTION_COLUMNS.due),
        rule: { kind: "dateFrom", earliest: "2000-01-01" },
        prompt: { title: sheetText("actionPlan.due"), message: sheetText("actionPlan.duePrompt") },
        alert: {
          title: sheetText("actionPlan.wrongDue"),
          message: sheetText("actionPlan.wrongDueRemedy"),
        },
      },
    ],
    conditionalFormats: [
      ...levelLabelFormats(context, [{ ...cellsOf(2), columns: 2 }]),
      notAssessedFormat([cellsOf(2)]),
      overdueFormat(cellsOf(ACTION_COLUMNS.due)),
      draftFormat(area(1, 0)),
    ],
    charts: [],
    print: {
      ...ACTION_PAGE,
      area: area(0, 0, ACTION_FIRST_ROW + rows, printed),
      titleRows: ACTION_FIRST_ROW,
      breaksBefore: [],
      ...footers(context),
    },
    protected: false,
  };
}

/**
 * Marks a date that has passed with a colour and a word, as colour alone is lost in grey print. The
 * word is part of the number format: with TODAY() in a cell, Excel would ask to save at every
 * closing.
 */
function overdueFormat(due: Area): ConditionalFormatPlan {
  const date = `$${columnLetters(ACTION_COLUMNS.due)}${due.row + 1}`;
  const status = `$${columnLetters(ACTION_COLUMNS.status)}${due.row + 1}`;
  const open = ENDED.map((one) => `TRIM(${status})<>${textLiteral(one)}`).join(",");
  return {
    areas: [due],
    when: {
      kind: "formula",
      formula: `=AND(ISNUMBER(${date}),N(${date})<TODAY(),${open})`,
    },
    style: {
      fill: LOOK_HERE.fill,
      colour: LOOK_HERE.text,
      bold: true,
      numberFormat: 'd mmm yyyy" overdue"',
    },
  };
}
