/** Typing in Excel's window: what is refused, what is checked, and how tables grow by it. */
import { ExcelError } from "../ExcelError";
import { raiseChanged } from "../events";
import { cellAt, ensureCell } from "../grid/cells";
import { writeCells } from "../grid/writeCells";
import type { Host } from "../Host";
import type { Json } from "../model/ExcelObject";
import { anyLocked } from "../protection";
import type { CellState, RangeAddress, SheetState } from "../state";
import { extendTable } from "../structure/extendTable";
import { syncTableHeaders } from "../structure/tables";
import { isValid, validationAt } from "../structure/validate";
import { RefusedByExcel } from "./RefusedByExcel";

export const LOCKED =
  "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet.";
const INVALID = "This value doesn't match the data validation restrictions defined for this cell.";

/** What Excel says to a person where the object model gives an error. */
export function refusing<Value>(act: () => Value): Value {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    throw new RefusedByExcel("Microsoft Excel", error.message);
  }
}

/** @throws RefusedByExcel for a locked cell of a protected sheet. */
export function requireTypable(sheet: SheetState, area: RangeAddress): void {
  if (sheet.protection && anyLocked(sheet, area)) {
    throw new RefusedByExcel("Microsoft Excel", LOCKED);
  }
}

/** A table grows when something is typed in the row below it, unless the sheet is protected. */
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

/** Types into one cell. @throws RefusedByExcel; the cell is then as it was. */
export function typeInto(host: Host, sheet: SheetState, area: RangeAddress, text: string): void {
  requireTypable(sheet, area);
  const { row, column } = area;
  const before: CellState | undefined = cellAt(sheet, row, column);
  const kept = before && { ...before };
  refusing(() => writeCells(host, sheet, area, [[text]]));
  const alert = validationAt(sheet, row, column)?.errorAlert;
  const stops = (alert?.showAlert ?? true) && (alert?.style ?? "Stop") === "Stop";
  if (stops && !isValid(host, sheet, row, column)) {
    restore(host, sheet, area, kept);
    throw new RefusedByExcel(alert?.title || "Microsoft Excel", alert?.message || INVALID);
  }
  growTable(host, sheet, row, column);
  syncTableHeaders(host, sheet, area);
  raiseChanged(host, sheet, area);
}

function restore(
  host: Host,
  sheet: SheetState,
  area: RangeAddress,
  kept: CellState | undefined,
): void {
  const content = kept?.formula ?? kept?.value ?? "";
  const literal = kept?.formula === undefined && typeof content === "string" && content !== "";
  const value: Json = typeof content === "object" ? content.error : content;
  writeCells(host, sheet, area, [[literal ? `'${String(value)}` : value]]);
  const cell = ensureCell(sheet, area.row, area.column);
  if (kept?.format) cell.format = kept.format;
  else delete cell.format;
}
