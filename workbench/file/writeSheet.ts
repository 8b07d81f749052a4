import type { SheetState, WorkbookState } from "../excel/state";
import { rangeText } from "./addresses";
import { writeDrawing } from "./chart/drawing";
import { writeChart } from "./chart/writeChart";
import type { OutgoingPackage } from "./package/outgoingPackage";
import { writeColumns } from "./sheet/columns";
import { writeConditionalFormats } from "./sheet/conditionalFormats";
import { writeHyperlinks } from "./sheet/hyperlinks";
import { writeMerges } from "./sheet/merges";
import { fitsToPages, writePageLayout } from "./sheet/pageLayout";
import { writeProtection } from "./sheet/protection";
import type { SharedStrings } from "./sheet/sharedStrings";
import { writeTable } from "./sheet/tables";
import { writeValidations } from "./sheet/validations";
import { writeView } from "./sheet/view";
import { writeSheetData } from "./sheet/writeCells";
import { argb } from "./style/colors";
import type { StyleTable } from "./style/styleTable";
import { element } from "./xml/element";

const NAMESPACES = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** What the sheets of a workbook share while writing it. */
interface SheetSurroundings {
  workbook: WorkbookState;
  target: OutgoingPackage;
  styles: StyleTable;
  strings: SharedStrings;
  /** The next number for parts of a kind, from 1, counted across the workbook. */
  next(kind: "table" | "drawing" | "chart"): number;
}

function span(numbers: Iterable<number>): readonly [first: number, count: number] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const [first = 0] = sorted;
  return [first, (sorted.at(-1) ?? first) - first + 1];
}

/** The smallest range around the written cells; A1 if there are none. */
function dimension({ cells }: SheetState): string {
  const held = [...cells].filter(([, rowCells]) => rowCells.size > 0);
  const [row, rowCount] = span(held.map(([number]) => number));
  const [column, columnCount] = span(held.flatMap(([, rowCells]) => [...rowCells.keys()]));
  return element("dimension", { ref: rangeText({ row, column, rowCount, columnCount }) });
}

function sheetProperties(sheet: SheetState): string | undefined {
  const tab = sheet.tabColor && element("tabColor", { rgb: argb(sheet.tabColor) });
  const fit = fitsToPages(sheet.pageLayout) ? element("pageSetUpPr", { fitToPage: true }) : "";
  return tab + fit === "" ? undefined : element("sheetPr", {}, tab, fit);
}

function addCharts(sheet: SheetState, sheetPath: string, around: SheetSurroundings): string {
  if (sheet.charts.length === 0) return "";
  const { target, workbook } = around;
  const drawingPath = `/xl/drawings/drawing${around.next("drawing")}.xml`;
  const relationships = sheet.charts.map((chart) => {
    const path = `/xl/charts/chart${around.next("chart")}.xml`;
    const root = writeChart(chart, workbook);
    return target.addPart({ from: drawingPath, kind: "chart", path, contentType: CHART, root });
  });
  const id = target.addPart({
    from: sheetPath,
    kind: "drawing",
    path: drawingPath,
    contentType: DRAWING,
    root: writeDrawing(sheet, relationships),
  });
  return element("drawing", { "r:id": id });
}

function addTables(sheet: SheetState, sheetPath: string, around: SheetSurroundings): string {
  const parts = sheet.tables.map((table) => {
    const number = around.next("table");
    const id = around.target.addPart({
      from: sheetPath,
      kind: "table",
      path: `/xl/tables/table${number}.xml`,
      contentType: `${SPREADSHEET}.table+xml`,
      root: writeTable(table, number),
    });
    return element("tablePart", { "r:id": id });
  });
  return parts.length === 0 ? "" : element("tableParts", { count: parts.length }, ...parts);
}

/** The part of a sheet, to be added at the given path; adds its tables, drawing and charts. */
export function writeSheet(sheet: SheetState, path: string, around: SheetSurroundings): string {
  const { target, styles, strings, workbook } = around;
  return element(
    "worksheet",
    NAMESPACES,
    sheetProperties(sheet),
    dimension(sheet),
    writeView(sheet, sheet.id === workbook.activeSheetId),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    writeColumns(sheet, styles),
    writeSheetData(sheet, styles, strings),
    writeProtection(sheet.protection),
    writeMerges(sheet.merges),
    writeConditionalFormats(sheet.conditionalFormats, styles),
    writeValidations(sheet.validations),
    writeHyperlinks(sheet, path, target),
    writePageLayout(sheet.pageLayout),
    addCharts(sheet, path, around),
    addTables(sheet, path, around),
  );
}
