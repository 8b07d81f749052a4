/**
 * Plans the workshop copy: the framework with all statements and room to write on paper, without
 * answers.
 */
import { area, type Area } from "../plan/address";
import { NAMES, TABLES } from "../plan/names";
import { NAVY, TAB_REFERENCE } from "../plan/palette";
import type { SheetPlan, StylePlan } from "../plan/SheetPlan";
import type { PlanContext } from "../sheets/planContext";
import { BASE_STYLE, COLUMN_RULES, footers, MARGINS, ROW_RULES } from "../sheets/planShared";
import { countLines, heightOfLines, POINTS_PER_PIXEL } from "../plan/textMeasure";
import { TALLEST_ROW } from "../sheets/theme/themeMeasures";
import { shownStatement } from "../sheets/theme/themeCells";
import { statementText, valueCodeText } from "../sheets/theme/themeTexts";
import { longDateAndTime } from "./longDateAndTime";
import { pageRoom, scaleToWidth } from "../plan/pageScale";
import { paginate, roomBelow } from "./paginate";
import {
  headBlock,
  headStyles,
  REPORT_FIRST_ROW,
  REPORT_HEAD_HEIGHTS,
  REPORT_HEADER_ROW,
} from "./reportHead";
import { sheetFormula, sheetText } from "../plan/text/sheetText";
import {
  allKeyAreas,
  type Framework,
  type KeyArea,
  type ValueCode,
} from "../../framework/framework";

const REF = 52;
const KEY_AREA = 92;
const VALUE_CODE = 140;
const OWN_STATEMENT = 84;
const OUR_LEVEL = 56;
const NOTES = 130;
const FIRST_STATEMENT = 3;
const NARROWEST_STATEMENT = 120;
const WIDEST_STATEMENT = 420;
const STEP = 5;
const FONT = { size: 10 };
const LOWEST_ROW = 60;
/** A scale with more levels needs the larger paper. */
const MOST_ON_A4 = 6;

interface WorkshopRow {
  readonly keyArea: KeyArea;
  readonly code: ValueCode;
}

/** Plans the workshop copy. */
export function planWorkshopCopy(context: PlanContext, name: string, now: Date): SheetPlan {
  const { framework } = context;
  const rows = allKeyAreas(framework).flatMap((keyArea) =>
    keyArea.valueCodes.map((code): WorkshopRow => ({ keyArea, code })),
  );
  const page = {
    paper: framework.levels.length > MOST_ON_A4 ? ("A3" as const) : ("A4" as const),
    orientation: "Landscape" as const,
    margins: MARGINS,
  };
  const widths = widthsFor(framework, rows, pageRoom(page).width / POINTS_PER_PIXEL);
  const heights = rows.map((row) => Math.min(TALLEST_ROW, heightAt(row, widths)));
  const columns = widths.length;
  const count = rows.length;
  const scale = scaleToWidth(page, sum(widths) * POINTS_PER_PIXEL);
  const groups = rows.flatMap(({ keyArea, code }, index) =>
    keyArea.valueCodes[0] === code ? [index] : [],
  );
  const breaks = paginate(heights, groups, roomBelow(page, scale, sum(REPORT_HEAD_HEIGHTS)));
  const cellsOf = (column: number, across = 1): Area =>
    area(REPORT_FIRST_ROW, column, count, across);
  return {
    key: "workshopCopy",
    name,
    visibility: "Visible",
    tabColour: TAB_REFERENCE,
    columns: widths.map((width) => ({ width })),
    rowHeights: [...REPORT_HEAD_HEIGHTS, ...heights],
    frozen: { rows: REPORT_FIRST_ROW, columns: FIRST_STATEMENT },
    blocks: [
      headBlock(sheetText("print.title.workshopCopy", { subject: framework.subject }), [
        {
          formula: `=${sheetFormula("print.workshopStatus")}&IF(${NAMES.organisation}="",""," | "&${NAMES.organisation})`,
        },
        sheetText("print.workshopLine", { when: longDateAndTime(now) }),
      ]),
      {
        row: REPORT_HEADER_ROW,
        column: 0,
        cells: [
          [
            sheetText("print.ref"),
            sheetText("print.keyArea"),
            sheetText("print.valueCode"),
            ...framework.levels.map(({ label }) => label),
            sheetText("print.ourLevel"),
            sheetText("print.notes"),
          ],
          ...rows.map(({ keyArea, code }) => [
            code.ref,
            keyArea.title,
            valueCodeText(code),
            ...code.statements.map(shownStatement),
            null,
            null,
          ]),
        ],
      },
    ],
    baseStyle: BASE_STYLE,
    area: area(0, 0, REPORT_FIRST_ROW + count, columns),
    styles: [
      ...headStyles(columns),
      ...framework.levels.map((_, index): StylePlan => ({
        areas: [area(REPORT_HEADER_ROW, FIRST_STATEMENT + index)],
        // The other headings are white on navy.
        style: { fill: context.colours[index].fill, colour: context.colours[index].text },
      })),
      { areas: [cellsOf(0, columns)], style: ROW_RULES },
      { areas: [cellsOf(0, columns)], style: COLUMN_RULES },
      { areas: [cellsOf(0)], style: { bold: true } },
      {
        areas: groups.map((row) => area(REPORT_FIRST_ROW + row, 0, 1, columns)),
        style: { borders: [{ edges: ["top"], colour: NAVY }] },
      },
    ],
    tables: [{ name: TABLES.workshopCopy, area: area(REPORT_HEADER_ROW, 0, count + 1, columns) }],
    names: [{ name: NAMES.workshopCopy, area: area(0, 0) }],
    validations: [],
    conditionalFormats: [],
    charts: [],
    print: {
      ...page,
      area: area(0, 0, REPORT_FIRST_ROW + count, columns),
      titleRows: REPORT_FIRST_ROW,
      scale,
      breaksBefore: breaks.map((row) => REPORT_FIRST_ROW + row),
      ...footers(context),
    },
    protected: true,
  };
}

/**
 * Column widths: the narrowest equal statement columns that show every statement in full, widened
 * to fill the page.
 */
function widthsFor(
  framework: Framework,
  rows: readonly WorkshopRow[],
  pagePixels: number,
): readonly number[] {
  const withStatements = (width: number): readonly number[] => [
    REF,
    KEY_AREA,
    VALUE_CODE,
    ...framework.levels.map(({ ownStatement }) =>
      ownStatement === undefined ? width : OWN_STATEMENT,
    ),
    OUR_LEVEL,
    NOTES,
  ];
  const fits = (widths: readonly number[]): boolean =>
    rows.every((row) => heightAt(row, widths) <= TALLEST_ROW);
  let statement = NARROWEST_STATEMENT;
  while (
    statement < WIDEST_STATEMENT &&
    (!fits(withStatements(statement)) || sum(withStatements(statement + STEP)) <= pagePixels)
  ) {
    statement += STEP;
  }
  return withStatements(statement);
}

function heightAt({ keyArea, code }: WorkshopRow, widths: readonly number[]): number {
  const texts = ["", keyArea.title, valueCodeText(code), ...code.statements.map(statementText)];
  const lines = texts.map((text, column) => countLines(text, widths[column], FONT));
  return Math.max(LOWEST_ROW, heightOfLines(Math.max(...lines), FONT.size));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
