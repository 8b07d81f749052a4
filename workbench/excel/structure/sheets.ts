/** Adds, deletes, moves and renames sheets. */
import { invalidArgument, invalidOperation } from "../ExcelError";
import { EVENT, EVERY_SHEET } from "../events";
import { nextNumber, raise, sheetById, type Host, type Selection } from "../Host";
import { requireOpenStructure } from "../protection";
import type { SheetState } from "../state";
import { excelId } from "./ids";
import { followChange } from "./references";
import { freeSheetName, requireSheetName } from "./sheetNames";

/** A new sheet as Excel makes it. */
export function emptySheet(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    frozenRows: 0,
    frozenColumns: 0,
    cells: new Map(),
    columns: new Map(),
    rows: new Map(),
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    pageLayout: { horizontalPageBreaks: [], verticalPageBreaks: [] },
  };
}

/** Adds a sheet at the end. @throws InvalidArgument, ItemAlreadyExists, AccessDenied. */
export function addSheet(host: Host, wanted: string | undefined): SheetState {
  requireOpenStructure(host);
  const name = wanted ?? freeSheetName(host);
  requireSheetName(host, name);
  const sheet = emptySheet(excelId("sheet", nextNumber(host)), name);
  host.engine.addSheet(sheet.id, name);
  host.state.sheets.push(sheet);
  host.isDirty = true;
  return sheet;
}

/** Renames a sheet and updates formulas, names, rules and charts. */
export function renameSheet(host: Host, sheet: SheetState, name: string): void {
  requireOpenStructure(host);
  if (name === sheet.name) return;
  requireSheetName(host, name, sheet);
  host.engine.renameSheet(sheet.id, name);
  followChange(host, { kind: "rename", sheetName: sheet.name, newName: name });
  sheet.name = name;
  host.formulasMoved = true;
  host.isDirty = true;
}

function visibleOthers(host: Host, sheet: SheetState): SheetState[] {
  return host.state.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
}

/** @throws InvalidOperation for the last visible sheet and for one that is very hidden. */
export function deleteSheet(host: Host, sheet: SheetState): void {
  requireOpenStructure(host);
  if (sheet.visibility === "VeryHidden") {
    throw invalidOperation("a very hidden sheet must be made visible before it is deleted");
  }
  if (visibleOthers(host, sheet).length === 0) {
    throw invalidOperation("a workbook needs one visible sheet");
  }
  const position = host.state.sheets.indexOf(sheet);
  host.state.sheets.splice(position, 1);
  host.engine.deleteSheet(sheet.id);
  host.state.names = host.state.names.filter((name) => name.scope !== sheet.id);
  followChange(host, { kind: "remove", sheetName: sheet.name });
  if (host.state.activeSheetId === sheet.id) activateNeighbour(host, position);
  host.formulasMoved = true;
  host.isDirty = true;
  const message = { source: "Local", worksheetId: sheet.id };
  raise(host, { type: EVENT.worksheetDeleted, targetId: EVERY_SHEET, message });
}

function activateNeighbour(host: Host, position: number): void {
  const { sheets } = host.state;
  const visible = (sheet: SheetState): boolean => sheet.visibility === "Visible";
  const next =
    sheets.slice(position).find(visible) ?? sheets.slice(0, position).reverse().find(visible);
  if (next) activateSheet(host, next);
}

/** The selection on a sheet that nobody has used yet. */
export function firstCellOf(sheetId: string): Selection {
  const active = { row: 0, column: 0 };
  return { sheetId, area: { ...active, rowCount: 1, columnCount: 1 }, active };
}

/**
 * Activates a sheet and restores its selection.
 * @throws InvalidArgument for a hidden sheet.
 */
export function activateSheet(host: Host, sheet: SheetState): void {
  if (sheet.visibility !== "Visible") throw invalidArgument("a hidden sheet cannot be activated");
  const before = host.state.activeSheetId;
  if (before === sheet.id) return;
  host.state.activeSheetId = sheet.id;
  host.leftSelections.set(before, host.selection);
  host.selection = host.leftSelections.get(sheet.id) ?? firstCellOf(sheet.id);
  const message = { worksheetId: sheet.id };
  raise(host, { type: EVENT.worksheetActivated, targetId: EVERY_SHEET, message });
}

/** @throws InvalidOperation when no visible sheet would be left. */
export function setVisibility(
  host: Host,
  sheet: SheetState,
  visibility: SheetState["visibility"],
): void {
  requireOpenStructure(host);
  if (visibility !== "Visible" && visibleOthers(host, sheet).length === 0) {
    throw invalidOperation("a workbook needs one visible sheet");
  }
  sheet.visibility = visibility;
  if (visibility !== "Visible" && host.state.activeSheetId === sheet.id) {
    activateNeighbour(host, host.state.sheets.indexOf(sheet));
  }
  host.isDirty = true;
}

/** Moves a sheet to another position among the tabs. */
export function moveSheet(host: Host, sheet: SheetState, position: number): void {
  requireOpenStructure(host);
  const { sheets } = host.state;
  if (position < 0 || position >= sheets.length) throw invalidArgument("no such position");
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  host.isDirty = true;
}

/** The active sheet. */
export function activeSheet(host: Host): SheetState {
  const sheet = sheetById(host, host.state.activeSheetId) ?? host.state.sheets[0];
  if (!sheet) throw invalidOperation("the workbook has no sheet");
  return sheet;
}
