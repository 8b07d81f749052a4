/**
 * The first sheet: what the workbook is, how to fill it in, the assessment's details and its
 * progress.
 */
import { soFarFormats } from "../soFarFormats";
import { area, relativeAddress } from "../../plan/address";
import { NAMES, TABLES } from "../../plan/names";
import { DRAFT_TEXT, ERROR } from "../../plan/palette";
import { heightAt, printScale } from "../../plan/pageScale";
import type { CellBlock, ConditionalFormatPlan, PrintPlan, SheetPlan } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import {
  BASE_STYLE,
  footers,
  levelEntryFormats,
  levelLabelFormats,
  inputTabColour,
  MARGINS,
  ownLevelNumber,
} from "../planShared";
import { finalByHandFormat, finalFormat } from "../statusFormats";
import { START } from "../../plan/sheetKeys";
import { howToFillIn } from "./startTexts";
import { textsBelow, startHeadCells, progressCells } from "./startCells";
import { START_COLUMNS, START_WIDTHS } from "./startLayout";
import { detailHeights, levelWidth, tableHeights } from "./startHeights";
import { startStyles, startValidations } from "./startLooks";

const LINE = 15.75;
const SECTION = 20;

type DividedPages = "titleRows" | "firstTitleRow" | "breaksBefore";

/** Plans the Start sheet. */
export function planStartSheet(context: PlanContext): SheetPlan {
  const { start } = context;
  const below = textsBelow(context);
  const head: CellBlock = { row: 0, column: 0, cells: startHeadCells(context) };
  const lastRow = below.firstRow + below.lines.length;
  const rows = start.targets.rows;
  const all = area(start.firstRow, 0, rows, START_COLUMNS - 1);
  const levelColumns = [start.targetColumn - 1, start.targetColumn];
  const columns = [
    ...START_WIDTHS.map((width, column) => ({
      width: levelColumns.includes(column) ? levelWidth(context.framework) : width,
    })),
    { width: 64, hidden: true },
  ];
  const rowHeights = [
    29,
    LINE,
    SECTION,
    ...howToFillIn(context.assessment).map(() => LINE),
    SECTION,
    ...detailHeights(context.assessment.details),
    SECTION,
    18,
    ...tableHeights(context.assessment),
    ...Array<number>(below.firstRow - start.below).fill(9),
    ...below.lines.map((line) => (line.section ? SECTION : LINE)),
  ];
  const page = {
    orientation: "Landscape",
    paper: "A4",
    margins: MARGINS,
    area: area(0, 0, lastRow, START_COLUMNS - 1),
  } as const;
  const pages = dividedPages({ columns, rowHeights }, page, start, below.firstRow);
  return {
    key: START,
    name: context.sheetName(START),
    visibility: "Visible",
    tabColour: inputTabColour(context),
    columns,
    rowHeights,
    blocks: [
      head,
      { row: start.headerRow, column: 0, cells: progressCells(context) },
      {
        row: below.firstRow,
        column: 0,
        cells: below.lines.map((line) => [line.text]),
      },
    ],
    baseStyle: { ...BASE_STYLE, size: 11, vertical: "Center", wrap: false },
    area: area(0, 0, lastRow, START_COLUMNS),
    styles: startStyles(context, all, below),
    tables: [{ name: TABLES.progress, area: area(start.headerRow, 0, rows + 1, START_COLUMNS) }],
    names: [
      { name: NAMES.start, area: area(0, 0) },
      { name: NAMES.organisation, area: start.organisation },
      { name: NAMES.department, area: start.department },
      { name: NAMES.date, area: start.date },
      { name: NAMES.status, area: start.status },
      { name: NAMES.targetIds, area: start.ids },
      { name: NAMES.targets, area: start.targets },
      { name: NAMES.officers, area: start.officers },
      { name: NAMES.inShort, area: start.inShort },
    ],
    validations: startValidations(context),
    conditionalFormats: [
      // The weakest level, and the target beside it.
      ...levelFormats(context, rows),
      ...soFarFormats([area(start.firstRow, 3, rows)]),
      {
        areas: [start.targets],
        when: { kind: "formula", formula: notALevelRule(context) },
        style: { fill: ERROR.fill, colour: ERROR.text },
      },
      {
        areas: [start.status],
        when: { kind: "equals", text: "Draft" },
        style: { colour: DRAFT_TEXT, bold: true },
      },
      finalFormat(start.status, area(start.organisation.row, 1, 4), start.officers, start.inShort),
      finalByHandFormat(area(start.status.row, start.status.column + 1)),
    ],
    charts: [],
    print: {
      ...page,
      ...pages,
      ...footers(context),
    },
    protected: true,
  };
}

/**
 * How the assessment is scored follows it on its last page, if there is room for all of it. A page
 * with more of the table has its headings again; without any they would be above other texts.
 */
function dividedPages(
  sheet: Pick<SheetPlan, "columns" | "rowHeights">,
  page: Omit<PrintPlan, DividedPages | "footerLeft" | "footerRight">,
  { headerRow, below }: PlanContext["start"],
  texts: number,
): Pick<PrintPlan, DividedPages> {
  const print = { ...page, titleRows: 0, breaksBefore: [], footerLeft: "", footerRight: "" };
  const room = heightAt(print, printScale(sheet, print).scale);
  const heights = sheet.rowHeights.map((height) => height ?? LINE);
  const heightOf = (from: number, to: number): number =>
    heights.slice(from, to).reduce((sum, height) => sum + height, 0);
  const repeats = heightOf(0, below) > room;
  const repeated = repeats ? heights[headerRow] : 0;
  let taken = 0;
  for (const height of heights.slice(0, texts)) {
    taken = taken + height > room ? repeated + height : taken + height;
  }
  return {
    ...(repeats ? { titleRows: 1, firstTitleRow: headerRow } : { titleRows: 0 }),
    breaksBefore: taken + heightOf(texts, heights.length) <= room ? [] : [texts],
  };
}

/** True for a target that is filled in but not a level, or that no target can be. */
function notALevelRule(context: PlanContext): string {
  const number = ownLevelNumber(context, relativeAddress({ ...context.start.targets, rows: 1 }));
  return `=OR(${number}="not a level",${number}="n/a")`;
}

/** With departments, the weakest level may have the mark of what is not agreed, so it is no entry. */
function levelFormats(context: PlanContext, rows: number): readonly ConditionalFormatPlan[] {
  const { firstRow } = context.start;
  const first = context.assessment.departments === undefined ? 3 : 4;
  return [
    ...levelEntryFormats(
      context,
      area(firstRow, first, rows, 5 - first),
      ownLevelNumber(context, relativeAddress(area(firstRow, first))),
    ),
    ...(first === 3 ? [] : levelLabelFormats(context, [area(firstRow, 3, rows)])),
  ];
}
