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
import { statementText, valueCodeText } from "../plan/themeTexts";
import { widestText } from "../plan/longTexts";
import { splitText } from "../plan/splitText";
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
const VALUE_CODE_COLUMN = 2;
const FIRST_STATEMENT = 3;
const NARROWEST_STATEMENT = 120;
const STEP = 5;
const FONT = { size: 10 };
const LOWEST_ROW = 60;
/** In per cent: smaller texts cannot be read. */
const LEAST_SCALE = 60;
/** A scale with more levels needs the larger paper. */
const MOST_ON_A4 = 6;

/** Lines of 10 points in the tallest row. */
const MOST_LINES = Math.floor((TALLEST_ROW - heightOfLines(0, FONT.size)) / 13);

interface WorkshopRow {
  /** Ref, key area, value code, statements. */
  readonly texts: readonly string[];
  /** True for the first row of a key area. */
  readonly startsKeyArea: boolean;
}

/** Plans the workshop copy. */
export function planWorkshopCopy(context: PlanContext, name: string, now: Date): SheetPlan {
  const { framework } = context;
  const whole = allKeyAreas(framework).flatMap((keyArea) =>
    keyArea.valueCodes.map((code): WorkshopRow => ({
      texts: textsOf(framework, keyArea, code),
      startsKeyArea: keyArea.valueCodes[0] === code,
    })),
  );
  const paper = framework.levels.length > MOST_ON_A4 ? "A3" : "A4";
  const usual = { paper, orientation: "Landscape", margins: MARGINS } as const;
  const widths = widthsFor(framework, whole, pageRoom(usual).width / POINTS_PER_PIXEL);
  const isSmall = scaleToWidth(usual, sum(widths) * POINTS_PER_PIXEL) < LEAST_SCALE;
  const page = isSmall ? ({ ...usual, paper: "A3" } as const) : usual;
  const rows = whole.flatMap((row) => inParts(row, widths));
  const heights = rows.map((row) => Math.min(TALLEST_ROW, heightAt(row, widths)));
  const columns = widths.length;
  const count = rows.length;
  const scale = scaleToWidth(page, sum(widths) * POINTS_PER_PIXEL);
  const groups = rows.flatMap(({ startsKeyArea }, index) => (startsKeyArea ? [index] : []));
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
          ...rows.map(({ texts }) => [...texts, null, null]),
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
  const widest = widestText(framework.levels.length);
  let statement = Math.min(widest, NARROWEST_STATEMENT);
  while (
    statement < widest &&
    (!fits(withStatements(statement)) || sum(withStatements(statement + STEP)) <= pagePixels)
  ) {
    statement += STEP;
  }
  return withStatements(statement);
}

function textsOf(framework: Framework, keyArea: KeyArea, code: ValueCode): readonly string[] {
  return [
    code.ref,
    keyArea.title,
    valueCodeText(code),
    ...code.statements.map((one) =>
      one.length === 0 ? sheetText("theme.notOffered") : statementText(framework, one),
    ),
  ];
}

/** The row, or as many as its longest text takes. */
function inParts(row: WorkshopRow, widths: readonly number[]): readonly WorkshopRow[] {
  const parts = row.texts.map((text, column) => splitText(text, widths[column], MOST_LINES, FONT));
  const count = Math.max(...parts.map(({ length }) => length));
  if (count === 1) return [row];
  return Array.from({ length: count }, (_, part): WorkshopRow => {
    const texts = row.texts.map((text, column) => {
      if (column < VALUE_CODE_COLUMN) return text;
      const { start, end } = parts[column][part] ?? { start: 0, end: 0 };
      return text.slice(start, end);
    });
    return { texts, startsKeyArea: row.startsKeyArea && part === 0 };
  });
}

function heightAt({ texts: [, ...texts] }: WorkshopRow, widths: readonly number[]): number {
  const lines = texts.map((text, column) => countLines(text, widths[column + 1], FONT));
  return Math.max(LOWEST_ROW, heightOfLines(Math.max(...lines), FONT.size));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
