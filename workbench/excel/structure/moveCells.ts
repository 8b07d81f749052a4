/** Inserts or deletes rows and columns, and moves everything on the sheet accordingly. */
import { invalidOperation } from "../ExcelError";
import { raiseChanged } from "../events";
import { COLUMN_COUNT, ROW_COUNT } from "../../engine/formula/address";
import { intersect, WHOLE_SHEET } from "../grid/area";
import { usedArea } from "../grid/cells";
import { columnWidth, rowHeight } from "../grid/measures";
import type { Host } from "../Host";
import type { CellState, RangeAddress, SheetState } from "../state";
import { followChange } from "./references";
import { shiftArea, shiftIndex, type Axis, type Move } from "./shift";

/** Inserts as many rows (columns) as the area has, before it. */
export function insertCells(host: Host, sheet: SheetState, axis: Axis, area: RangeAddress): void {
  const rows = axis === "row";
  const index = rows ? area.row : area.column;
  const count = rows ? area.rowCount : area.columnCount;
  const used = usedArea(sheet, WHOLE_SHEET, false);
  const last = used ? (rows ? used.row + used.rowCount : used.column + used.columnCount) : 0;
  if (last > index && last + count > (rows ? ROW_COUNT : COLUMN_COUNT)) {
    throw invalidOperation("cells would be pushed off the sheet");
  }
  if (rows) host.engine.insertRows(sheet.id, index, count);
  else host.engine.insertColumns(sheet.id, index, count);
  follow(host, sheet, { axis, index, count });
  inheritFormat(sheet, { axis, index, count });
  raiseChanged(host, sheet, area, rows ? "RowInserted" : "ColumnInserted");
}

/** Deletes the area's rows (columns). */
export function deleteCells(host: Host, sheet: SheetState, axis: Axis, area: RangeAddress): void {
  const rows = axis === "row";
  const index = rows ? area.row : area.column;
  const count = rows ? area.rowCount : area.columnCount;
  for (const table of sheet.tables) {
    const headerOnly = { ...table.range, rowCount: 1 };
    const hitsHeader = rows && table.showHeaders && intersect(headerOnly, area);
    if (hitsHeader && !containsWhole(area, table.range)) {
      throw invalidOperation(`the header row of table ${table.name} cannot be deleted`);
    }
  }
  if (rows) host.engine.deleteRows(sheet.id, index, count);
  else host.engine.deleteColumns(sheet.id, index, count);
  follow(host, sheet, { axis, index, count: -count });
  raiseChanged(host, sheet, area, rows ? "RowDeleted" : "ColumnDeleted");
}

function containsWhole(area: RangeAddress, inner: RangeAddress): boolean {
  const common = intersect(area, inner);
  return common?.rowCount === inner.rowCount && common.columnCount === inner.columnCount;
}

function shiftKeys<Value>(map: Map<number, Value>, move: Move): Map<number, Value> {
  const shifted = new Map<number, Value>();
  for (const [key, value] of map) {
    const moved = shiftIndex(key, move);
    if (moved !== undefined) shifted.set(moved, value);
  }
  return shifted;
}

function shiftCells(sheet: SheetState, move: Move): void {
  if (move.axis === "row") {
    sheet.cells = shiftKeys(sheet.cells, move);
    sheet.rows = shiftKeys(sheet.rows, move);
    return;
  }
  for (const [row, cells] of sheet.cells) sheet.cells.set(row, shiftKeys(cells, move));
  sheet.columns = shiftKeys(sheet.columns, move);
}

function shiftAreas(areas: readonly RangeAddress[], move: Move): RangeAddress[] {
  return areas.flatMap((area) => shiftArea(area, move) ?? []);
}

function shiftTables(sheet: SheetState, move: Move): void {
  sheet.tables = sheet.tables.flatMap((table) => {
    const range = shiftArea(table.range, move);
    if (!range) return [];
    const columns =
      move.axis === "column" ? shiftedColumns(table.columns, table.range.column, move) : undefined;
    return [{ ...table, range, columns: columns ?? table.columns }];
  });
}

/** Names of a table's columns after columns were inserted or deleted. */
function shiftedColumns(columns: readonly string[], first: number, move: Move): string[] {
  const at = move.index - first;
  if (move.count < 0) {
    return columns.filter((_, offset) => shiftIndex(first + offset, move) !== undefined);
  }
  if (at <= 0 || at >= columns.length) return [...columns];
  const added: string[] = [];
  for (let number = 1; added.length < move.count; number += 1) {
    const name = `Column${number}`;
    if (!columns.includes(name)) added.push(name);
  }
  return [...columns.slice(0, at), ...added, ...columns.slice(at)];
}

function shiftPages(sheet: SheetState, move: Move): void {
  const layout = sheet.pageLayout;
  const shiftTitles = (titles: { first: number; last: number } | undefined) => {
    if (!titles) return undefined;
    const count = titles.last - titles.first + 1;
    const area = { row: titles.first, rowCount: count, column: titles.first, columnCount: count };
    const moved = shiftArea(area, move);
    if (!moved) return undefined;
    const [first, length] =
      move.axis === "row" ? [moved.row, moved.rowCount] : [moved.column, moved.columnCount];
    return { first, last: first + length - 1 };
  };
  if (layout.printArea) layout.printArea = shiftArea(layout.printArea, move);
  const breaks = (places: number[]): number[] =>
    places.flatMap((place) => shiftIndex(place, move) ?? []);
  if (move.axis === "row") {
    layout.printTitleRows = shiftTitles(layout.printTitleRows);
    layout.horizontalPageBreaks = breaks(layout.horizontalPageBreaks);
    sheet.frozenRows = shiftFrozen(sheet.frozenRows, move);
  } else {
    layout.printTitleColumns = shiftTitles(layout.printTitleColumns);
    layout.verticalPageBreaks = breaks(layout.verticalPageBreaks);
    sheet.frozenColumns = shiftFrozen(sheet.frozenColumns, move);
  }
}

function shiftFrozen(frozen: number, { index, count }: Move): number {
  if (index >= frozen) return frozen;
  return count > 0 ? frozen + count : Math.max(index, frozen + count);
}

/** Charts are over cells and move with them. */
function shiftCharts(sheet: SheetState, move: Move): void {
  const rows = move.axis === "row";
  const size = (index: number): number =>
    rows ? rowHeight(sheet, index) : columnWidth(sheet, index);
  let edge = 0;
  for (let index = 0; index < move.index; index += 1) edge += size(index);
  let moved = 0;
  for (let index = 0; index < Math.abs(move.count); index += 1) moved += size(move.index + index);
  for (const chart of sheet.charts) {
    const side = rows ? "top" : "left";
    if (chart[side] < edge) continue;
    chart[side] = move.count > 0 ? chart[side] + moved : Math.max(edge, chart[side] - moved);
  }
}

function follow(host: Host, sheet: SheetState, move: Move): void {
  shiftCharts(sheet, move);
  shiftCells(sheet, move);
  shiftTables(sheet, move);
  sheet.merges = shiftAreas(sheet.merges, move);
  sheet.validations = sheet.validations.flatMap((validation) => {
    const ranges = shiftAreas(validation.ranges, move);
    return ranges.length === 0 ? [] : [{ ...validation, ranges }];
  });
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const ranges = shiftAreas(format.ranges, move);
    return ranges.length === 0 ? [] : [{ ...format, ranges }];
  });
  shiftPages(sheet, move);
  const { axis, index: at, count } = move;
  followChange(host, {
    kind: count > 0 ? "insert" : "delete",
    axis,
    sheetName: sheet.name,
    at,
    count: Math.abs(count),
  });
  for (const range of [...host.ranges, ...host.references.values()]) {
    if (range.sheet !== sheet || range.gone) continue;
    const moved = shiftArea(range.area, move);
    if (moved) range.area = moved;
    else range.gone = true;
  }
  host.formulasMoved = true;
  host.isDirty = true;
}

/** New rows and columns get the format of those before them, as in Excel. */
function inheritFormat(sheet: SheetState, { axis, index, count }: Move): void {
  if (index === 0) return;
  const format = (axis === "row" ? sheet.rows : sheet.columns).get(index - 1);
  const copy = (cell: CellState | undefined): CellState | undefined =>
    cell?.format ? { value: "", format: cell.format } : undefined;
  for (let added = index; added < index + count; added += 1) {
    if (format) (axis === "row" ? sheet.rows : sheet.columns).set(added, { ...format });
    if (axis === "row") {
      const cells = new Map<number, CellState>();
      for (const [column, cell] of sheet.cells.get(index - 1) ?? []) {
        const made = copy(cell);
        if (made) cells.set(column, made);
      }
      if (cells.size > 0) sheet.cells.set(added, cells);
    } else {
      for (const cells of sheet.cells.values()) {
        const made = copy(cells.get(index - 1));
        if (made) cells.set(added, made);
      }
    }
  }
}
