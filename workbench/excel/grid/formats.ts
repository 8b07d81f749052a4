/** Formats of cells, rows, columns and sheets, and how they combine. */
import type { CellFormat, RangeAddress, SheetState } from "../state";
import { isEntireColumn, isEntireRow } from "./address";
import { ensureCell, forEachCell } from "./cells";

/** What a cell shows: its own format over its row's, its column's and the sheet's. */
export function formatAt(sheet: SheetState, row: number, column: number): CellFormat {
  const own = sheet.cells.get(row)?.get(column)?.format;
  const rowFormat = sheet.rows.get(row)?.format;
  const columnFormat = sheet.columns.get(column)?.format;
  if (!rowFormat && !columnFormat && !sheet.format) return own ?? {};
  return { ...sheet.format, ...columnFormat, ...rowFormat, ...own };
}

/** The number format of a cell; "General" if none is set. */
export function numberFormatAt(sheet: SheetState, row: number, column: number): string {
  return formatAt(sheet, row, column).numberFormat ?? "General";
}

type FormatChange = (format: CellFormat) => CellFormat;

/** Applies the same change to many formats; formats that were the same object stay so. */
function shared(change: FormatChange): (format: CellFormat | undefined) => CellFormat {
  const made = new Map<CellFormat | undefined, CellFormat>();
  return (format) => {
    const known = made.get(format);
    if (known) return known;
    const changed = change(format ?? {});
    made.set(format, changed);
    return changed;
  };
}

/**
 * Changes the format of an area. Entire rows, columns and sheets store it themselves, so that it
 * also applies to cells that are still empty; cells in them with a format of their own get it too.
 */
export function changeFormat(sheet: SheetState, area: RangeAddress, change: FormatChange): void {
  const apply = shared(change);
  const wholeRows = isEntireRow(area);
  const wholeColumns = isEntireColumn(area);
  if (!wholeRows && !wholeColumns) {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        const cell = ensureCell(sheet, row, column);
        cell.format = apply(cell.format);
      }
    }
    return;
  }
  if (wholeRows && wholeColumns) {
    sheet.format = apply(sheet.format);
    for (const line of [...sheet.rows.values(), ...sheet.columns.values()]) {
      if (line.format) line.format = apply(line.format);
    }
  } else if (wholeRows) {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      const state = sheet.rows.get(row) ?? {};
      state.format = apply(state.format);
      sheet.rows.set(row, state);
    }
  } else {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const state = sheet.columns.get(column) ?? {};
      state.format = apply(state.format);
      sheet.columns.set(column, state);
    }
    for (const [row, state] of sheet.rows) {
      if (!state.format) continue;
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        const cell = ensureCell(sheet, row, column);
        cell.format ??= {};
      }
    }
  }
  forEachCell(sheet, area, (cell) => {
    if (cell.format) cell.format = apply(cell.format);
  });
}

/** Every distinct format in the area, including those of its empty cells. */
export function formatsIn(sheet: SheetState, area: RangeAddress): CellFormat[] {
  const formats = new Map<string, CellFormat>();
  const keep = (format: CellFormat): void => {
    const key = JSON.stringify(format);
    if (!formats.has(key)) formats.set(key, format);
  };
  if (area.rowCount * area.columnCount <= 20000) {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        keep(formatAt(sheet, row, column));
      }
    }
    return [...formats.values()];
  }
  let counted = 0;
  forEachCell(sheet, area, (_, row, column) => {
    counted += 1;
    keep(formatAt(sheet, row, column));
  });
  if (counted < area.rowCount * area.columnCount) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const format = sheet.columns.get(column)?.format;
      keep({ ...sheet.format, ...format });
    }
    for (const [row, state] of sheet.rows) {
      const inside = row >= area.row && row < area.row + area.rowCount;
      if (inside && state.format) keep({ ...sheet.format, ...state.format });
    }
  }
  return [...formats.values()];
}

/** The value if all are the same, otherwise null: Excel's answer for mixed formats. */
export function common<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  if (first === undefined) return null;
  return values.every((value) => value === first) ? first : null;
}
