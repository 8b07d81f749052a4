/** Answers: one table of all answers, for Power BI and other programs. It is made when asked for. */
import {
  ANSWER_COLUMNS,
  type AnswerColumn,
  type AnswerColumnName,
} from "../../../assessment/answerTable/answerColumns";
import { area, type Area } from "../../plan/address";
import { NAMES, TABLES } from "../../plan/names";
import { QUIET, TAB_READ } from "../../plan/palette";
import { ANSWERS } from "../../plan/sheetKeys";
import type { SheetPlan } from "../../plan/SheetPlan";
import { sheetText } from "../../plan/text/sheetText";
import type { PlanContext } from "../planContext";
import {
  BASE_STYLE,
  footers,
  HEADER_STYLE,
  MARGINS,
  QUIET_LINE,
  ROW_RULES,
  TITLE_STYLE,
} from "../planShared";
import {
  answerCells,
  ANSWERS_FIRST_ROW,
  ANSWERS_HEADER_ROW,
  GIVEN_COLUMN,
  NUMBER_COLUMN,
} from "./answerCells";

/** In pixels. */
const WIDTHS: Readonly<Record<AnswerColumnName, number>> = {
  round: 64,
  organisation: 190,
  department: 150,
  framework_id: 96,
  framework_version: 130,
  theme: 170,
  key_area: 250,
  ref: 60,
  id: 310,
  title: 240,
  level: 64,
  level_label: 110,
  state: 100,
  target: 64,
  comment: 300,
  agreed: 68,
  reason: 200,
  date: 92,
  fingerprint: 124,
};

/** In points: title, line, headings. */
const HEADS = [24, 16.5, 21] as const;
const ROW_HEIGHT = 15;
/** Of the hidden columns, in pixels. */
const NARROW = 40;

/** Plans the sheet. */
export function planAnswersSheet(context: PlanContext): SheetPlan {
  const rows = answerCells(context);
  const columns = ANSWER_COLUMNS.length;
  const body = area(ANSWERS_FIRST_ROW, 0, rows.length, columns);
  const end = ANSWERS_FIRST_ROW + rows.length;
  const columnsOf = (...kinds: readonly AnswerColumn["kind"][]): readonly Area[] =>
    ANSWER_COLUMNS.flatMap(({ kind }, column) =>
      kinds.includes(kind) ? [{ ...body, column, columns: 1 }] : [],
    );
  return {
    key: ANSWERS,
    name: context.sheetName(ANSWERS),
    visibility: "Visible",
    tabColour: TAB_READ,
    columns: [
      ...ANSWER_COLUMNS.map(({ name }) => ({ width: WIDTHS[name] })),
      ...Array.from({ length: NUMBER_COLUMN - columns + 1 }, () => ({
        width: NARROW,
        hidden: true,
      })),
    ],
    rowHeights: [...HEADS, ...rows.map(() => ROW_HEIGHT)],
    frozen: { rows: ANSWERS_FIRST_ROW, columns: 1 },
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [[sheetText("answers.title")], [sheetText("answers.line")]],
      },
      {
        row: ANSWERS_HEADER_ROW,
        column: 0,
        cells: [ANSWER_COLUMNS.map(({ name }) => name), ...rows.map(({ cells }) => cells)],
      },
      { row: ANSWERS_FIRST_ROW, column: GIVEN_COLUMN, cells: rows.map(({ beside }) => beside) },
    ],
    baseStyle: { ...BASE_STYLE, wrap: false },
    area: area(0, 0, end, NUMBER_COLUMN + 1),
    styles: [
      { areas: [area(0, 0)], style: TITLE_STYLE },
      { areas: [area(1, 0)], style: { ...QUIET_LINE, colour: QUIET } },
      { areas: [area(ANSWERS_HEADER_ROW, 0, 1, columns)], style: HEADER_STYLE },
      { areas: [body], style: ROW_RULES },
      // Beside a text, a number at the right would run into it.
      { areas: columnsOf("number", "date"), style: { horizontal: "Center" } },
      { areas: columnsOf("date"), style: { numberFormat: "yyyy-mm-dd" } },
    ],
    tables: [{ name: TABLES.answers, area: area(ANSWERS_HEADER_ROW, 0, rows.length + 1, columns) }],
    names: [{ name: NAMES.answers, area: area(0, 0) }],
    validations: [],
    conditionalFormats: [],
    charts: [],
    print: {
      orientation: "Landscape",
      paper: "A3",
      margins: MARGINS,
      area: area(0, 0, end, columns),
      titleRows: ANSWERS_FIRST_ROW,
      breaksBefore: [],
      ...footers(context),
    },
    protected: true,
  };
}
