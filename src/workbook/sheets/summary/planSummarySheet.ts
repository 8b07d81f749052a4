/**
 * The Summary: one or two pages for a committee with the weakest levels, what holds them down, and
 * a chart.
 */
import { area, textLiteral, type Area } from "../../plan/address";
import { NAMES, SUMMARY_CHART, TABLES } from "../../plan/names";
import { DRAFT_TEXT, NAVY, NOT_ASSESSED, QUIET, TAB_READ } from "../../plan/palette";
import { chartHeight, planSummaryChart } from "../heatmap/planCharts";
import type { SheetPlan, StylePlan } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import {
  BAND_STYLE,
  BASE_STYLE,
  changedFormat,
  draftFormat,
  finalByHandFormat,
  footers,
  HEADER_STYLE,
  levelLabelFormats,
  notAssessedFormat,
  ROW_RULES,
  SECTION_STYLE,
  TITLE_STYLE,
} from "../planShared";
import { SUMMARY } from "../../plan/sheetKeys";
import { countLines, heightOfLines, POINTS_PER_PIXEL } from "../../plan/textMeasure";
import type { Group } from "../data/groups";
import { howToRead, summaryHeadCells, summaryRows } from "./summaryCells";
import { exemplarsSection, prioritiesSection } from "./summaryFoot";

const WIDTHS = [42, 190, 116, 104, 46, 62, 264];
/** The row saying that answers changed since they were last checked. */
const CHANGED_ROW = 7;
const HEADER_ROW = 8;
const FIRST_ROW = 9;
/** The lines below the table. */
const LINES = ["strongest", "targets"] as const;
const CHART_ROW = 15;
/** Scale in per cent at which the columns fit a page, A4 portrait less margins, on any printer. */
const SCALE = 79;
/** Height of a page at this scale, in points of the sheet, less what some printers need. */
const PAGE_POINTS = 890;

/** Plans the Summary sheet. */
export function planSummarySheet(context: PlanContext): SheetPlan {
  const { data, framework } = context;
  const groups = data.groups.slice(1);
  const heights = groups.map((group) => groupHeight(group));
  const linesRow = FIRST_ROW + groups.length + 1;
  const chartRow = linesRow + LINES.length + 1;
  const head = [29, 18, 16, 15, 27, 17, 17, 13.5, 20];
  const lines = [6, ...LINES.map(() => 15), 6];
  const top = sum([...head, ...heights, ...lines]);
  const chart = planSummaryChart(context, {
    name: SUMMARY_CHART,
    left: 0,
    top: top + 2,
    width: sum(WIDTHS) * POINTS_PER_PIXEL - 6,
    height: chartHeight(data.keyAreaGroups.length, 21, true),
  });
  const chartRows = Math.ceil((chart.height + 6) / CHART_ROW);
  const width = WIDTHS.length;
  const priorities = prioritiesSection(context, chartRow + chartRows, width);
  const exemplarRow = chartRow + chartRows + priorities.heights.length;
  const exemplars = exemplarsSection(context, exemplarRow, width);
  const readingRow = exemplarRow + exemplars.heights.length;
  const reading = howToRead(context);
  const lastRow = readingRow + reading.length + 2;
  const readingHeights = [24, ...Array<number>(reading.length).fill(14.5), 15];
  const chartEnd = top + chartRows * CHART_ROW;
  const cells = (column: number, count = 1): Area => area(FIRST_ROW, column, groups.length, count);
  const overall = area(4, 2);
  return {
    key: SUMMARY,
    name: context.sheetName(SUMMARY),
    visibility: "Visible",
    tabColour: TAB_READ,
    columns: WIDTHS.map((width) => ({ width })),
    rowHeights: [
      ...head,
      ...heights,
      ...lines,
      ...Array<number>(chartRows).fill(CHART_ROW),
      ...priorities.heights,
      ...exemplars.heights,
      ...readingHeights,
    ],
    blocks: [
      { row: 0, column: 0, cells: summaryHeadCells(context) },
      { row: HEADER_ROW, column: 0, cells: summaryRows(context, groups) },
      {
        row: linesRow,
        column: 0,
        cells: LINES.map((key) => [{ formula: `=${context.onData(data.text(key))}` }]),
      },
      { row: chartRow + chartRows, column: 0, cells: priorities.cells },
      { row: exemplarRow, column: 0, cells: exemplars.cells },
      {
        row: readingRow,
        column: 0,
        cells: [["How to read this"], ...reading.map((line) => [line]), [stamp(context)]],
      },
    ],
    baseStyle: { ...BASE_STYLE, size: 11, vertical: "Center", wrap: false },
    area: area(0, 0, lastRow, WIDTHS.length),
    styles: [
      { areas: [area(0, 0)], style: { ...TITLE_STYLE, size: 18 } },
      { areas: [area(1, 0)], style: { bold: true } },
      { areas: [area(2, 0, 2, 7)], style: { colour: QUIET, size: 10 } },
      { areas: [area(2, 6)], style: { numberFormat: "d mmmm yyyy", horizontal: "Right" } },
      { areas: [area(4, 0)], style: { ...SECTION_STYLE, size: 13 } },
      {
        areas: [overall],
        style: {
          bold: true,
          size: 12,
          horizontal: "Center",
          borders: [{ edges: ["top", "bottom", "left", "right"], colour: NOT_ASSESSED.rule }],
        },
      },
      { areas: [area(4, 3)], style: { indent: 1 } },
      { areas: [area(HEADER_ROW, 0, 1, 7)], style: HEADER_STYLE },
      { areas: [cells(0, 7)], style: { size: 10, wrap: true } },
      { areas: [cells(0, 7)], style: ROW_RULES },
      { areas: [cells(2)], style: { bold: true, indent: 1 } },
      {
        areas: [cells(3), cells(6), ...[2, 3, 6].map((column) => area(HEADER_ROW, column))],
        style: { indent: 1 },
      },
      { areas: [area(HEADER_ROW, 4, groups.length + 1, 2)], style: { horizontal: "Center" } },
      { areas: [cells(4)], style: { numberFormat: '0;"above";"met"' } },
      ...groupStyles(groups),
      { areas: [area(CHANGED_ROW, 0, 1, 7)], style: { size: 10 } },
      { areas: [area(linesRow, 0, LINES.length)], style: { size: 10 } },
      ...priorities.styles,
      ...exemplars.styles,
      { areas: [area(readingRow, 0)], style: SECTION_STYLE },
      { areas: [area(readingRow + 1, 0, reading.length)], style: { size: 10 } },
      { areas: [area(readingRow + reading.length + 1, 0)], style: { size: 9, colour: QUIET } },
    ],
    tables: [{ name: TABLES.summary, area: area(HEADER_ROW, 0, groups.length + 1, 7) }],
    names: [
      { name: NAMES.summary, area: area(0, 0) },
      { name: NAMES.refreshed, area: area(readingRow + reading.length + 1, 0) },
    ],
    validations: [],
    conditionalFormats: [
      ...levelLabelFormats(context, [overall, cells(2)]),
      notAssessedFormat([overall, cells(2)]),
      {
        areas: [cells(3)],
        when: { kind: "equals", text: "none set" },
        style: { colour: QUIET, italic: true },
      },
      {
        areas: [cells(5)],
        when: { kind: "formula", formula: incompleteRule() },
        style: { colour: DRAFT_TEXT, bold: true, italic: true },
      },
      draftFormat(area(1, 0)),
      finalByHandFormat(area(3, 0)),
      changedFormat(area(CHANGED_ROW, 0), width),
      priorities.rules,
      exemplars.rules,
    ],
    charts: [chart],
    print: {
      orientation: "Portrait",
      paper: "A4",
      margins: { left: 1.2, right: 1.2, top: 1.4, bottom: 1.6 },
      area: area(0, 0, lastRow, WIDTHS.length),
      titleRows: 2,
      scale: SCALE,
      breaksBefore: [chartEnd > PAGE_POINTS ? chartRow : chartRow + chartRows],
      ...footers(context),
    },
    protected: true,
  };

  function stamp({ builtOn }: PlanContext): string {
    return `Built on ${builtOn} for ${framework.title}, version ${framework.version}.`;
  }
}

/**
 * Height in points for the three longest names, and a line more if there are more names: always
 * enough.
 */
function groupHeight(group: Group): number {
  const indent = group.kind === "theme" ? 0 : 10;
  const title = heightOfLines(
    countLines(group.title, WIDTHS[1] - indent, { size: 10, bold: true }),
    10,
  );
  if (group.kind === "theme") return Math.max(17, title);
  const lines = (group.keyArea?.valueCodes ?? [])
    .map((code) => countLines(`${code.ref} ${code.title}`, WIDTHS[6], { size: 10 }))
    .sort((one, other) => other - one);
  const held = sum(lines.slice(0, 3)) + (lines.length > 3 ? 1 : 0);
  return Math.max(title, heightOfLines(held, 10));
}

function groupStyles(groups: readonly Group[]): readonly StylePlan[] {
  const rowsWhere = (is: (group: Group) => boolean): Area[] =>
    groups.flatMap((group, index) => (is(group) ? [area(FIRST_ROW + index, 0, 1, 7)] : []));
  const banded = rowsWhere((group) => group.kind === "theme");
  const themeRows = rowsWhere((group) => group.kind === "theme" || group.ownKeyArea);
  const own = rowsWhere((group) => group.ownKeyArea);
  const indented = rowsWhere((group) => group.kind === "keyArea" && !group.ownKeyArea);
  const titleOf = (row: Area): Area => area(row.row, 1);
  const someBanded = banded.length > 0;
  return [
    ...(someBanded ? [{ areas: [...banded, ...own], style: { fill: BAND_STYLE.fill } }] : []),
    {
      areas: themeRows.flatMap((row) => [area(row.row, 0, 1, 2)]),
      style: { bold: true },
    },
    ...(indented.length === 0 ? [] : [{ areas: indented.map(titleOf), style: { indent: 1 } }]),
    {
      areas: themeRows,
      style: { borders: [{ edges: ["top" as const], colour: NAVY }] },
    },
  ];
}

/** True for "4 of 10", where the two numbers differ. Reads only the cell itself. */
function incompleteRule(): string {
  const cell = `$F${FIRST_ROW + 1}`;
  const middle = textLiteral(" of ");
  return `=LEFT(${cell},FIND(${middle},${cell})-1)<>MID(${cell},FIND(${middle},${cell})+4,9)`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
