/** What a person does in Excel's own window, including what Excel refuses. */
import { accessDenied, itemNotFound } from "../ExcelError";
import { raiseChanged } from "../events";
import { parseArea } from "../grid/address";
import { entryLanguage } from "../grid/entryLanguage";
import { requireSheet, type Host } from "../Host";
import { anyLocked, requireAllowed } from "../protection";
import type { RangeAddress, SheetState, TableState } from "../state";
import { deleteCells, insertCells } from "../structure/moveCells";
import { select } from "../structure/select";
import { deleteSheet, moveSheet, renameSheet } from "../structure/sheets";
import { sortRows } from "../structure/sortRows";
import { clearCells, copyCells, pasteCells, pasteTexts } from "./moveContents";
import { typedText } from "./typedText";
import { LOCKED, refusing, typeInto } from "./typeInto";

export { AskedByExcel, RefusedByExcel } from "./RefusedByExcel";

export interface User {
  /**
   * Types into one cell, presses Enter, and says yes if Excel asks.
   * @throws RefusedByExcel.
   */
  type(sheetName: string, address: string, text: string): void;
  /**
   * Presses F2 and Enter: Excel takes what the formula bar shows as if it was typed anew.
   * @param language of Excel, "en-GB" if undefined
   * @throws RefusedByExcel.
   */
  retype(sheetName: string, address: string, language?: string): void;
  /**
   * Picks a value from a cell's list.
   * @throws RefusedByExcel.
   */
  pick(sheetName: string, address: string, choice: string): void;
  /**
   * Pastes plain texts, which validation does not check.
   * @throws RefusedByExcel.
   */
  paste(sheetName: string, address: string, texts: readonly (readonly string[])[]): void;
  /**
   * Copies cells and pastes them: their contents, not their formats.
   * @throws RefusedByExcel.
   */
  copyPaste(sheetName: string, from: string, to: string): void;
  /** Presses Delete. @throws RefusedByExcel. */
  clear(sheetName: string, address: string): void;
  /** Clicks on cells. */
  select(sheetName: string, address: string): void;
  /** Rows count from 1, as a person sees them. */
  insertRows(sheetName: string, row: number, count?: number): void;
  deleteRows(sheetName: string, row: number, count?: number): void;
  insertColumns(sheetName: string, column: string, count?: number): void;
  deleteColumns(sheetName: string, column: string, count?: number): void;
  sortTable(tableName: string, columnName: string, ascending?: boolean): void;
  renameSheet(sheetName: string, name: string): void;
  /** Position among all sheets, from 0. */
  moveSheet(sheetName: string, position: number): void;
  deleteSheet(sheetName: string): void;
  unprotectSheet(sheetName: string): void;
  /** Starts typing in a cell and stays there, so that every request fails. */
  enterCellEditMode(): void;
  leaveCellEditMode(): void;
}

function areaAt(address: string): RangeAddress {
  const area = parseArea(address);
  if (!area) throw new Error(`"${address}" is no address`);
  return area;
}

function findTable(host: Host, name: string): { sheet: SheetState; table: TableState } {
  for (const sheet of host.state.sheets) {
    const table = sheet.tables.find((item) => item.name.toLowerCase() === name.toLowerCase());
    if (table) return { sheet, table };
  }
  throw itemNotFound(`table ${name}`);
}

function sortTable(host: Host, tableName: string, columnName: string, ascending: boolean): void {
  const { sheet, table } = findTable(host, tableName);
  const key = table.columns.indexOf(columnName);
  if (key < 0) throw itemNotFound(`column ${columnName}`);
  const { range } = table;
  const body = { ...range, row: range.row + 1, rowCount: range.rowCount - 1 };
  requireAllowed(sheet, "allowSort");
  if (sheet.protection && anyLocked(sheet, body)) throw accessDenied(LOCKED);
  sortRows(host, sheet, body, [{ key, ascending }]);
  raiseChanged(host, sheet, body);
}

const wholeRows = (row: number, count: number): RangeAddress => areaAt(`${row}:${row + count - 1}`);

/** A person at the workbook; `deliver` notifies the add-in's listeners. */
export function createUser(host: Host, deliver: () => void): User {
  const act = (deed: () => void): void => {
    refusing(deed);
    deliver();
  };
  const columns = (column: string, count: number): RangeAddress => {
    const { column: first } = areaAt(`${column}1`);
    return { ...areaAt(`${column}:${column}`), column: first, columnCount: count };
  };
  return {
    type: (sheetName, address, text) =>
      act(() =>
        typeInto(host, requireSheet(host, sheetName), areaAt(address), text, { answered: true }),
      ),
    retype: (sheetName, address, language) =>
      act(() => {
        const sheet = requireSheet(host, sheetName);
        const area = areaAt(address);
        const text = typedText(host, sheet, area.row, area.column);
        const known = language === undefined ? undefined : entryLanguage(language);
        typeInto(host, sheet, area, text, {
          answered: true,
          ...(known === undefined ? {} : { language: known }),
        });
      }),
    pick: (sheetName, address, choice) =>
      act(() =>
        typeInto(host, requireSheet(host, sheetName), areaAt(address), choice, { picked: true }),
      ),
    paste: (sheetName, address, texts) =>
      act(() => {
        pasteTexts(host, requireSheet(host, sheetName), areaAt(address), texts);
      }),
    copyPaste: (sheetName, from, to) =>
      act(() => {
        const sheet = requireSheet(host, sheetName);
        pasteCells(host, sheet, areaAt(to), copyCells(host, sheet, areaAt(from)));
      }),
    clear: (sheetName, address) =>
      act(() => clearCells(host, requireSheet(host, sheetName), areaAt(address))),
    select: (sheetName, address) =>
      act(() => select(host, requireSheet(host, sheetName), areaAt(address))),
    insertRows: (sheetName, row, count = 1) =>
      act(() => {
        const sheet = requireSheet(host, sheetName);
        requireAllowed(sheet, "allowInsertRows");
        insertCells(host, sheet, "row", wholeRows(row, count));
      }),
    deleteRows: (sheetName, row, count = 1) =>
      act(() => {
        const sheet = requireSheet(host, sheetName);
        requireAllowed(sheet, "allowDeleteRows");
        deleteCells(host, sheet, "row", wholeRows(row, count));
      }),
    insertColumns: (sheetName, column, count = 1) =>
      act(() => {
        const sheet = requireSheet(host, sheetName);
        requireAllowed(sheet, "allowInsertColumns");
        insertCells(host, sheet, "column", columns(column, count));
      }),
    deleteColumns: (sheetName, column, count = 1) =>
      act(() => {
        const sheet = requireSheet(host, sheetName);
        requireAllowed(sheet, "allowDeleteColumns");
        deleteCells(host, sheet, "column", columns(column, count));
      }),
    sortTable: (tableName, columnName, ascending = true) =>
      act(() => sortTable(host, tableName, columnName, ascending)),
    renameSheet: (sheetName, name) =>
      act(() => renameSheet(host, requireSheet(host, sheetName), name)),
    moveSheet: (sheetName, position) =>
      act(() => moveSheet(host, requireSheet(host, sheetName), position)),
    deleteSheet: (sheetName) =>
      act(() => {
        deleteSheet(host, requireSheet(host, sheetName));
        host.undoBarriers += 1;
      }),
    unprotectSheet: (sheetName) => {
      host.undoBarriers += 1;
      delete requireSheet(host, sheetName).protection;
    },
    enterCellEditMode: () => {
      host.inCellEditMode = true;
    },
    leaveCellEditMode: () => {
      host.inCellEditMode = false;
    },
  };
}
