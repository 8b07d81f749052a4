/** Typing in Excel's window: what is refused, what is checked, and how tables grow. */
import { ExcelError } from "../ExcelError";
import { raiseChanged } from "../events";
import { cellAt } from "../grid/cells";
import { formatAt } from "../grid/formats";
import type { EntryLanguage } from "../grid/entryLanguage";
import { contentOf, writeCells } from "../grid/writeCells";
import type { Host } from "../Host";
import { anyLocked } from "../protection";
import type { CellState, RangeAddress, SheetState } from "../state";
import { fitRows } from "../structure/autofit";
import { extendTable } from "../structure/extendTable";
import { syncTableHeaders } from "../structure/tables";
import { isValid, validationAt } from "../structure/validate";
import { AskedByExcel, RefusedByExcel } from "./RefusedByExcel";

const EXCEL = "Microsoft Excel";
export const LOCKED =
  "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet.";
/** What Excel says when someone types in a locked cell of a protected sheet. */
export const LOCKED_REFUSAL = { title: EXCEL, message: LOCKED };
const INVALID = "This value doesn't match the data validation restrictions defined for this cell.";

/** What Excel says to a person when the object model raises an error. */
export function refusing<Value>(act: () => Value): Value {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    throw new RefusedByExcel(EXCEL, error.message);
  }
}

/** @throws RefusedByExcel for a locked cell of a protected sheet. */
export function requireTypable(sheet: SheetState, area: RangeAddress): void {
  if (sheet.protection && anyLocked(sheet, area)) {
    throw new RefusedByExcel(LOCKED_REFUSAL.title, LOCKED_REFUSAL.message);
  }
}

/** A table grows when someone types in the row below it, unless the sheet is protected. */
function growTable(host: Host, sheet: SheetState, row: number, column: number): void {
  if (sheet.protection) return;
  const table = sheet.tables.find(
    ({ range }) =>
      row === range.row + range.rowCount &&
      column >= range.column &&
      column < range.column + range.columnCount,
  );
  if (table) extendTable(host, sheet, table, 1, true);
}

/** How a person enters a text; every part may be left out. */
export interface Entering {
  /** Whether the person says yes to a validation that only warns or informs. */
  readonly answered?: boolean;
  /** Whether the text was picked from the cell's list. */
  readonly picked?: boolean;
  /** The language of Excel, which decides what is a number, date or truth value. */
  readonly language?: EntryLanguage;
}

/**
 * Types into one cell, or picks from its list.
 * @throws RefusedByExcel, AskedByExcel; the cell is then unchanged
 */
export function typeInto(
  host: Host,
  sheet: SheetState,
  area: RangeAddress,
  text: string,
  { answered = false, picked = false, language }: Entering = {},
): void {
  requireTypable(sheet, area);
  const { row, column } = area;
  const before: CellState | undefined = cellAt(sheet, row, column);
  const kept = before && { ...before };
  refusing(() => writeCells(host, sheet, area, [[text]], language));
  const alert = validationAt(sheet, row, column)?.errorAlert;
  const style = alert?.showAlert === false ? "None" : (alert?.style ?? "Stop");
  const passes = style === "None" || (style !== "Stop" && answered);
  if (!passes && !isValid(host, sheet, row, column)) {
    restore(host, sheet, area, kept);
    const title = alert?.title || EXCEL;
    const message = alert?.message || INVALID;
    if (style === "Stop") throw new RefusedByExcel(title, message);
    throw new AskedByExcel(style, title, message);
  }
  if (text.includes("\n")) wrap(sheet, row, column);
  fitHeight(host, sheet, area);
  growTable(host, sheet, row, column);
  syncTableHeaders(host, sheet, area);
  if (!(picked && host.listPicksUnheard && isFromRange(sheet, row, column))) {
    raiseChanged(host, sheet, area);
  }
}

/** True if the cell's list is in a range, and not written in the rule. */
function isFromRange(sheet: SheetState, row: number, column: number): boolean {
  const rule = validationAt(sheet, row, column)?.rule;
  return rule?.kind === "list" && rule.source.startsWith("=");
}

/** A line break typed in a cell turns on wrapping, unless it was turned off on purpose. */
function wrap(sheet: SheetState, row: number, column: number): void {
  if (formatAt(sheet, row, column).wrapText !== undefined) return;
  const cell = cellAt(sheet, row, column);
  if (cell) cell.format = { ...cell.format, wrapText: true };
}

/** A row grows with a text that wraps, unless someone has set its height. */
function fitHeight(host: Host, sheet: SheetState, area: RangeAddress): void {
  const { row, column } = area;
  const state = sheet.rows.get(row);
  const set = state?.height !== undefined && state.fitted !== true;
  if (set || formatAt(sheet, row, column).wrapText !== true) return;
  fitRows(host, sheet, area);
  sheet.rows.set(row, { ...sheet.rows.get(row), fitted: true });
}

function restore(
  host: Host,
  sheet: SheetState,
  area: RangeAddress,
  kept: CellState | undefined,
): void {
  const { row, column } = area;
  host.engine.setCells(sheet.id, row, column, [[contentOf(kept)]]);
  if (kept) sheet.cells.get(row)?.set(column, kept);
  else sheet.cells.get(row)?.delete(column);
}
