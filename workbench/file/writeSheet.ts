import type { SheetState, WorkbookState } from "../excel/state";
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

/** What the sheets of a workbook share while it is written. */
interface SheetSurroundings {
  workbook: WorkbookState;
  target: OutgoingPackage;
  styles: StyleTable;
  strings: SharedStrings;
  /** The next number for parts of a kind, from 1: they are counted through the workbook. */
  next(kind: "table" | "drawing" | "chart"): number;
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
    target.addPart(path, CHART, writeChart(chart, workbook));
    return target.relate(drawingPath, "chart", path);
  });
  target.addPart(drawingPath, DRAWING, writeDrawing(sheet, relationships));
  return element("drawing", { "r:id": target.relate(sheetPath, "drawing", drawingPath) });
}

function addTables(sheet: SheetState, sheetPath: string, around: SheetSurroundings): string {
  const parts = sheet.tables.map((table) => {
    const number = around.next("table");
    const path = `/xl/tables/table${number}.xml`;
    around.target.addPart(path, `${SPREADSHEET}.table+xml`, writeTable(table, number));
    return element("tablePart", { "r:id": around.target.relate(sheetPath, "table", path) });
  });
  return parts.length === 0 ? "" : element("tableParts", { count: parts.length }, ...parts);
}

/** Adds a sheet with its tables, drawing and charts to a package, at the given path. */
export function addSheet(sheet: SheetState, path: string, around: SheetSurroundings): void {
  const { target, styles, strings, workbook } = around;
  const root = element(
    "worksheet",
    NAMESPACES,
    sheetProperties(sheet),
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
  target.addPart(path, `${SPREADSHEET}.worksheet+xml`, root);
}
