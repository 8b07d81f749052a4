/** What a Range can do: clear, insert, delete, merge, select. */
import { notImplemented, accessDenied, invalidArgument } from "../../ExcelError";
import { optionalBoolean, oneOf, integer } from "../../model/arguments";
import type { Method } from "../../model/ExcelObject";
import { intersect } from "../../grid/area";
import { COLUMN_COUNT, ROW_COUNT } from "../../../engine/formula/address";
import { isEntireColumn, isEntireRow } from "../../grid/address";
import { forEachCell } from "../../grid/cells";
import { clearContents } from "../../grid/writeCells";
import { raiseChanged } from "../../events";
import { requireAllowed, requireUnlocked } from "../../protection";
import { deleteCells, insertCells } from "../../structure/moveCells";
import { select } from "../../structure/select";
import { syncTableHeaders } from "../../structure/tables";
import { rangeAt } from "../Range";
import { areaOf, type RangeTarget } from "./RangeTarget";

const CLEAR = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

const clear: Method<RangeTarget> = (target, [applyTo]) => {
  const { host, range } = target;
  const area = areaOf(target);
  const what = applyTo === undefined || applyTo === null ? "All" : oneOf(applyTo, CLEAR, "applyTo");
  if (what !== "Formats") requireUnlocked(range.sheet, area);
  if (what === "All" || what === "Formats") {
    requireAllowed(range.sheet, "allowFormatCells");
    forEachCell(range.sheet, area, (cell) => {
      delete cell.format;
    });
    if (isEntireRow(area) && isEntireColumn(area)) delete range.sheet.format;
    if (isEntireColumn(area)) dropFormats(range.sheet.columns, area.column, area.columnCount);
    if (isEntireRow(area)) dropFormats(range.sheet.rows, area.row, area.rowCount);
  }
  if (what !== "Formats") {
    forEachCell(range.sheet, area, (cell) => {
      delete cell.hyperlink;
    });
  }
  if (what === "All" || what === "Contents") {
    clearContents(host, range.sheet, area);
    syncTableHeaders(host, range.sheet, area);
    raiseChanged(host, range.sheet, area);
  }
};

function dropFormats(table: Map<number, { format?: unknown }>, first: number, count: number): void {
  for (const [index, line] of table) {
    if (index >= first && index < first + count) delete line.format;
  }
}

function axisOf(
  target: RangeTarget,
  shift: "row" | "column",
  inserting: boolean,
): "row" | "column" {
  const area = areaOf(target);
  const { sheet } = target.range;
  const whole = shift === "row" ? isEntireRow(area) : isEntireColumn(area);
  if (!whole) {
    throw notImplemented(`Range.${inserting ? "insert" : "delete"} of part of a ${shift}`);
  }
  const permission = inserting
    ? ({ row: "allowInsertRows", column: "allowInsertColumns" } as const)
    : ({ row: "allowDeleteRows", column: "allowDeleteColumns" } as const);
  requireAllowed(sheet, permission[shift]);
  // Excel lets rows be deleted on a protected sheet only when all their cells are unlocked.
  if (!inserting && sheet.protection) requireUnlocked(sheet, area);
  return shift;
}

export const rangeMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  Clear: clear,
  Insert: (target, [shift]) => {
    const axis = oneOf(shift, ["Down", "Right"], "shift") === "Down" ? "row" : "column";
    const area = areaOf(target);
    insertCells(target.host, target.range.sheet, axisOf(target, axis, true), area);
    return rangeAt(target.host, target.range.sheet, area);
  },
  Delete: (target, [shift]) => {
    const axis = oneOf(shift, ["Up", "Left"], "shift") === "Up" ? "row" : "column";
    const area = areaOf(target);
    deleteCells(target.host, target.range.sheet, axisOf(target, axis, false), area);
  },
  Merge: (target, [across]) => {
    const { sheet } = target.range;
    requireAllowed(sheet, "allowFormatCells");
    const area = areaOf(target);
    const parts = optionalBoolean(across, "across")
      ? Array.from({ length: area.rowCount }, (_, row) => ({
          ...area,
          row: area.row + row,
          rowCount: 1,
        }))
      : [area];
    if (sheet.tables.some((table) => intersect(table.range, area))) {
      throw invalidArgument("cells of a table cannot be merged");
    }
    sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
    sheet.merges.push(...parts);
    for (const part of parts) {
      forEachCell(sheet, part, (_, row, column) => {
        if (row === part.row && column === part.column) return;
        clearContents(target.host, sheet, { row, column, rowCount: 1, columnCount: 1 });
      });
    }
  },
  Unmerge: (target) => {
    const { sheet } = target.range;
    requireAllowed(sheet, "allowFormatCells");
    const area = areaOf(target);
    sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
  },
  Select: (target) => {
    const { host, range } = target;
    const area = areaOf(target);
    if (range.sheet.visibility !== "Visible") throw invalidArgument("the sheet is hidden");
    if (range.sheet.protection?.options.selectionMode === "None") {
      throw accessDenied("the protected sheet allows no selection");
    }
    select(host, range.sheet, area);
  },
  Calculate: () => undefined,
  SetDirty: () => undefined,
  _ValidateArraySize: (target, [rows, columns]) => {
    const area = areaOf(target);
    const wanted = [
      integer(rows, "rows", 1, ROW_COUNT),
      integer(columns, "columns", 1, COLUMN_COUNT),
    ];
    if (wanted[0] !== area.rowCount || wanted[1] !== area.columnCount) {
      throw invalidArgument(
        `${wanted.join(" by ")} values: the range has ${area.rowCount} rows and ${area.columnCount} columns`,
      );
    }
  },
};
