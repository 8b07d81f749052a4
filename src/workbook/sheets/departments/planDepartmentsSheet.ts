/**
 * The sheet Departments: who gave which level, where they differ, and what was agreed. The council's
 * levels on all other sheets follow from it.
 */
import { allKeyAreas, allValueCodes, type Framework } from "../../../framework/framework";
import { fullTitles } from "../../../framework/fullTitles";
import { NO_DEPARTMENTS } from "../../../assessment/departments/addReturn";
import { area, type Area } from "../../plan/address";
import { labelColumn } from "../../plan/labelColumn";
import { NAMES, TABLES } from "../../plan/names";
import { NAVY, QUIET } from "../../plan/palette";
import { DEPARTMENTS } from "../../plan/sheetKeys";
import type { AreaStylePlan, SheetPlan, StylePlan } from "../../plan/SheetPlan";
import { countLines, heightOfLines } from "../../plan/textMeasure";
import { sheetText } from "../../plan/text/sheetText";
import type { PlanContext } from "../planContext";
import {
  CELL_RULES,
  answerStyle,
  BASE_STYLE,
  footers,
  HEADER_STYLE,
  inputTabColour,
  MARGINS,
  QUIET_LINE,
  SECTION_STYLE,
  TITLE_STYLE,
} from "../planShared";
import { agreedLine, keyAreaBlock, valueCodeRows } from "./departmentCellsOf";
import { departmentHeads } from "./departmentHeads";
import { keyAreaCells } from "./keyAreaCells";
import { DEPARTMENT_COLUMNS, HIDDEN_COLUMNS, type DepartmentColumn } from "./departmentHeadings";
import {
  DEPARTMENT_FIRST_ROW,
  DEPARTMENT_HEADER_ROW,
  departmentCells,
  departmentColumn,
  departmentLayout,
  departmentLevels,
  MOST_PRINTED,
  type DepartmentLayout,
} from "./departmentLayout";
import { departmentFormats } from "./departmentFormats";
import { departmentValidations } from "./departmentValidations";
import { chartHeight, planDepartmentsChart } from "./planDepartmentsChart";

/** In pixels. */
const WIDTHS: Readonly<Record<DepartmentColumn, number>> = {
  ref: 50,
  id: 40,
  valueCode: 190,
  spread: 54,
  // With few words in the labels of levels.
  agreed: 104,
  weakest: 62,
  highest: 62,
  answered: 66,
  reason: 180,
  record: 70,
  agreedNumber: 40,
  answeredNumber: 40,
  keyArea: 40,
  recordRow: 40,
};
const DEPARTMENT_WIDTH = 88;
/** Where labels of levels are long. */
const WIDEST = { agreed: 150, department: 116 };
/** From here on, the columns are too small on A4. */
const FIRST_ON_A3 = 6;
/** In points. */
const LOWEST_ROW = 32;
/** Excel's limit is 409; older Excel cannot scroll inside a taller row than this. */
const TALLEST_ROW = 346;
const HEADS = [24, 16.5] as const;
/** Rows and cells above the chart: a blank row, and one for its height. */
const CHART_GAP = 2;

/** Plans the sheet. */
export function planDepartmentsSheet(context: PlanContext): SheetPlan {
  const departments = context.assessment.departments ?? NO_DEPARTMENTS;
  const layout = departmentLayout(context);
  const { columnCount, keyAreaHeaderRow } = layout;
  const levels = levelColumns(context.framework);
  const lastRow = keyAreaHeaderRow + layout.keyAreaRows;
  const heights = rowHeights(context, layout);
  const chartTop = heights.reduce((sum, height) => sum + height, 0) + LOWEST_ROW / 2;
  const isWide = layout.departmentCount > MOST_PRINTED;
  const printed = isWide ? departmentColumn("record") + 1 : columnCount;
  return {
    key: DEPARTMENTS,
    name: context.sheetName(DEPARTMENTS),
    visibility: "Visible",
    tabColour: inputTabColour(context),
    columns: [
      ...DEPARTMENT_COLUMNS.map((column) => ({
        width: column === "agreed" ? levels.agreed.width : WIDTHS[column],
        ...(HIDDEN_COLUMNS.includes(column) ? { hidden: true } : {}),
      })),
      ...Array.from({ length: layout.departmentCount }, () => ({
        width: levels.department.width,
      })),
    ],
    rowHeights: heights,
    frozen: { rows: DEPARTMENT_FIRST_ROW, columns: departmentColumn("agreed") + 1 },
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [[sheetText("departments.title")], [agreedLine(context)]],
      },
      {
        row: DEPARTMENT_HEADER_ROW,
        column: 0,
        cells: [departmentHeads(layout), ...valueCodeRows(context, departments)],
      },
      {
        row: keyAreaHeaderRow - 1,
        column: 0,
        cells: [[sheetText("departments.keyAreas")]],
      },
      { row: keyAreaHeaderRow, column: 0, cells: keyAreaCells(context) },
    ],
    baseStyle: BASE_STYLE,
    area: area(0, 0, lastRow + 1, columnCount),
    areaStyles: columnStyles(context, layout),
    styles: stylesOf(layout),
    tables: [
      {
        name: TABLES.departments,
        area: area(DEPARTMENT_HEADER_ROW, 0, layout.rows + 1, columnCount),
      },
    ],
    names: [
      { name: NAMES.departments, area: area(0, 0) },
      { name: NAMES.departmentIds, area: departmentCells(layout, "id") },
      { name: NAMES.departmentLevels, area: departmentLevels(layout) },
      { name: NAMES.agreedLevels, area: departmentCells(layout, "agreed") },
      { name: NAMES.agreedReasons, area: departmentCells(layout, "reason") },
    ],
    validations: departmentValidations(context, layout),
    conditionalFormats: departmentFormats(context, layout),
    charts: [planDepartmentsChart(context, chartTop)],
    print: {
      orientation: "Landscape",
      paper: !isWide && layout.departmentCount >= FIRST_ON_A3 ? "A3" : "A4",
      margins: MARGINS,
      area: area(0, 0, lastRow + 1 + chartRows(context), printed),
      titleRows: DEPARTMENT_FIRST_ROW,
      breaksBefore: [keyAreaHeaderRow - 1, lastRow + 1],
      ...footers(context),
    },
    protected: true,
  };
}

/** How many rows of Excel's own height the chart covers. */
function chartRows(context: PlanContext): number {
  return CHART_GAP + Math.ceil(chartHeight(context) / DEFAULT_ROW);
}

/** Height in points of a row that nobody set. */
const DEFAULT_ROW = 15;

function rowHeights(context: PlanContext, layout: DepartmentLayout): readonly number[] {
  const { framework, assessment } = context;
  const levels = levelColumns(framework);
  const titles = fullTitles(framework);
  const heads = departmentHeads(layout).map((name) =>
    countLines(name, levels.department.width, { size: 10, bold: true }),
  );
  const headLines = Math.max(2, ...heads.slice(layout.firstDepartment));
  const head = Math.min(TALLEST_ROW, heightOfLines(headLines, 10));
  const rows = allValueCodes(framework).map(({ id, title }) => {
    const reason = assessment.departments?.agreed.get(id)?.reason ?? "";
    return departmentRowHeight(framework, titles.get(id) ?? title, reason);
  });
  const keyAreas = allKeyAreas(framework).map(({ title }) =>
    Math.max(21, heightOfLines(Math.max(linesOf(title, "valueCode"), levels.agreed.lines), 10)),
  );
  return [...HEADS, head, ...rows, LOWEST_ROW, 21, head, ...keyAreas];
}

/** The columns of the council's level and of each department's. */
function levelColumns(framework: Framework) {
  return {
    agreed: labelColumn(framework, { least: WIDTHS.agreed, most: WIDEST.agreed }),
    department: labelColumn(framework, { least: DEPARTMENT_WIDTH, most: WIDEST.department }),
  };
}

/** Height in points of a value code's row, for its title, any level and the reason of the agreed one. */
export function departmentRowHeight(framework: Framework, title: string, reason: string): number {
  const { agreed, department } = levelColumns(framework);
  const lines = Math.max(
    linesOf(title, "valueCode"),
    linesOf(reason, "reason"),
    agreed.lines,
    department.lines,
  );
  return Math.min(TALLEST_ROW, Math.max(LOWEST_ROW, heightOfLines(lines, 10)));
}

function linesOf(text: string, column: DepartmentColumn): number {
  return countLines(text, WIDTHS[column], { size: 10 });
}

function stylesOf(layout: DepartmentLayout): readonly StylePlan[] {
  const keyAreas = keyAreaBlock(layout);
  return [
    { areas: [area(0, 0)], style: TITLE_STYLE },
    { areas: [area(1, 0)], style: { ...QUIET_LINE, colour: QUIET } },
    { areas: [area(keyAreas.row - 1, 0)], style: SECTION_STYLE },
  ];
}

/** The looks of the tables' columns, which are many cells where there are many departments. */
function columnStyles(context: PlanContext, layout: DepartmentLayout): readonly AreaStylePlan[] {
  const { columnCount, rows } = layout;
  const column = (of: DepartmentColumn): Area => departmentCells(layout, of);
  const body = area(DEPARTMENT_FIRST_ROW, 0, rows, columnCount);
  const keyAreas = keyAreaBlock(layout);
  const keyAreaBody = { ...keyAreas, row: keyAreas.row + 1, rows: keyAreas.rows - 1 };
  const inKeyAreas = (of: DepartmentColumn): Area => ({
    ...keyAreaBody,
    column: departmentColumn(of),
    columns: 1,
  });
  const numbers: readonly DepartmentColumn[] = ["spread", "weakest", "highest", "answered"];
  const ofDepartments = {
    ...keyAreaBody,
    column: layout.firstDepartment,
    columns: layout.departmentCount,
  };
  return [
    {
      areas: [body, keyAreaBody],
      style: CELL_RULES,
    },
    {
      areas: [column("ref"), inKeyAreas("ref"), inKeyAreas("agreed")],
      style: { bold: true },
    },
    {
      areas: [...numbers.flatMap((of) => [column(of), inKeyAreas(of)]), ofDepartments],
      style: { horizontal: "Center" },
    },
    {
      areas: [column("agreed"), column("reason"), departmentLevels(layout)],
      style: answerStyle(context),
    },
    { areas: [column("agreed")], style: { bold: true, horizontal: "Left" } },
    { areas: keyAreaStarts(context), style: { borders: [{ edges: ["top"], colour: NAVY }] } },
    {
      areas: [
        area(DEPARTMENT_HEADER_ROW, 0, 1, columnCount),
        area(keyAreas.row, 0, 1, columnCount),
      ],
      style: HEADER_STYLE,
    },
  ];
}

/** The first row of each key area but the first. */
function keyAreaStarts(context: PlanContext): readonly Area[] {
  const { columnCount } = departmentLayout(context);
  return context.data.keyAreaGroups
    .slice(1)
    .map(({ first }) => area(DEPARTMENT_FIRST_ROW + first, 0, 1, columnCount));
}
