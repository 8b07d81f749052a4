import type { SheetState, WorkbookState } from "../excel/state";
import { writeDocumentProperties, writeProgramProperties } from "./documentProperties";
import { writeNames } from "./names";
import { createOutgoingPackage } from "./package/outgoingPackage";
import { createSharedStrings } from "./sheet/sharedStrings";
import { createStyleTable } from "./style/styleTable";
import { writeTheme } from "./style/writeTheme";
import { VISIBILITIES } from "./visibilities";
import { writeSheet } from "./writeSheet";
import { element } from "./xml/element";

const NAMESPACES = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const THEME = "application/vnd.openxmlformats-officedocument.theme+xml";
const PROGRAM_PROPERTIES = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
const CORE_PROPERTIES_KIND =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const CORE_PROPERTIES = "application/vnd.openxmlformats-package.core-properties+xml";
const WORKBOOK = "/xl/workbook.xml";

function numbering(): (kind: string) => number {
  const last = new Map<string, number>();
  return (kind) => {
    const number = (last.get(kind) ?? 0) + 1;
    last.set(kind, number);
    return number;
  };
}

/** The position of the sheet that opens, which cannot be a hidden one. */
function openingPlace({ sheets, activeSheetId }: WorkbookState): number {
  const visible = (sheet: SheetState) => sheet.visibility === "Visible";
  const place = sheets.findIndex((sheet) => sheet.id === activeSheetId && visible(sheet));
  return place < 0 ? Math.max(sheets.findIndex(visible), 0) : place;
}

function workbookRoot(workbook: WorkbookState, relationships: readonly string[]): string {
  const sheets = workbook.sheets.map((sheet, index) =>
    element("sheet", {
      name: sheet.name,
      sheetId: index + 1,
      state: sheet.visibility === "Visible" ? undefined : VISIBILITIES.toFile(sheet.visibility),
      "r:id": relationships[index],
    }),
  );
  return element(
    "workbook",
    NAMESPACES,
    element("workbookPr"),
    workbook.structureProtected
      ? element("workbookProtection", { lockStructure: true })
      : undefined,
    element("bookViews", {}, element("workbookView", { activeTab: openingPlace(workbook) })),
    element("sheets", {}, ...sheets),
    writeNames(workbook.names, workbook.sheets),
    // The stand-in's values are only for display; Excel recalculates them when it opens the file.
    element("calcPr", { fullCalcOnLoad: true }),
  );
}

/**
 * A workbook as the bytes of an .xlsx file. Not in the file: document settings, which Excel keeps
 * with the add-in, and whether the workbook was opened read-only.
 * @throws Error for what cannot be written: charts that are not of bars, sheet passwords, colours
 * or words that the file format does not have.
 */
export async function writeWorkbook(workbook: WorkbookState): Promise<Uint8Array> {
  const target = createOutgoingPackage();
  const styles = createStyleTable();
  const strings = createSharedStrings();
  const opening = workbook.sheets[openingPlace(workbook)];
  const opened = { ...workbook, activeSheetId: opening?.id ?? "" };
  const around = { workbook: opened, target, styles, strings, next: numbering() };
  const add = (from: string, kind: string, path: string, contentType: string, root: string) =>
    target.addPart({ from, kind, path, contentType, root });
  const addOwn = (kind: string, path: string, type: string, root: string) =>
    add(WORKBOOK, kind, path, type, root);
  const sheets = workbook.sheets.map((sheet, index) => {
    const path = `/xl/worksheets/sheet${index + 1}.xml`;
    return addOwn(
      "worksheet",
      path,
      `${SPREADSHEET}.worksheet+xml`,
      writeSheet(sheet, path, around),
    );
  });
  addOwn("theme", "/xl/theme/theme1.xml", THEME, writeTheme());
  addOwn("styles", "/xl/styles.xml", `${SPREADSHEET}.styles+xml`, styles.root());
  const texts = "/xl/sharedStrings.xml";
  addOwn("sharedStrings", texts, `${SPREADSHEET}.sharedStrings+xml`, strings.root());
  const root = workbookRoot(workbook, sheets);
  add("/", "officeDocument", WORKBOOK, `${SPREADSHEET}.sheet.main+xml`, root);
  const core = writeDocumentProperties(workbook.properties);
  add("/", CORE_PROPERTIES_KIND, "/docProps/core.xml", CORE_PROPERTIES, core);
  const program = writeProgramProperties();
  add("/", "extended-properties", "/docProps/app.xml", PROGRAM_PROPERTIES, program);
  return target.bytes();
}
