/** Methods of a Range: get other ranges, clear, insert, delete, select. */
import { notImplemented, accessDenied, invalidArgument } from "../../ExcelError";
import { integer, oneOf, optionalBoolean } from "../../model/arguments";
import { nullObject, type ExcelObject, type Method } from "../../model/ExcelObject";
import { rangeAt, rangeOrAddress } from "../../model/rangeArguments";
import { bound, intersect, onSheet } from "../../grid/area";
import { COLUMN_COUNT, ROW_COUNT } from "../../../engine/formula/address";
import { isEntireColumn, isEntireRow } from "../../grid/address";
import { forEachCell, usedArea } from "../../grid/cells";
import { clearContents } from "../../grid/writeCells";
import { raiseChanged } from "../../events";
import { requireAllowed, requireUnlocked } from "../../protection";
import type { RangeAddress } from "../../state";
import { deleteCells, insertCells } from "../../structure/moveCells";
import { select } from "../../structure/select";
import { syncTableHeaders } from "../../structure/tables";
import { areaOf, keepReference, type RangeTarget } from "./RangeTarget";

/** @throws InvalidArgument when the area extends beyond the sheet. */
function leadTo(target: RangeTarget, area: RangeAddress): ExcelObject {
  if (!onSheet(area)) throw invalidArgument("the range would leave the sheet");
  return rangeAt(target.host, target.range.sheet, area);
}

const CLEAR = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

const clear: Method<RangeTarget> = (target, [applyTo]) => {
  const { host, range } = target;
  const area = areaOf(target);
  const what = oneOf(applyTo ?? "All", CLEAR, "applyTo");
  if (what !== "Formats") requireUnlocked(range.sheet, area);
  if (what === "All" || what === "Formats") {
    requireAllowed(range.sheet, "allowFormatCells");
    forEachCell(range.sheet, area, (cell) => {
      delete cell.format;
      // The mark of an apostrophe is part of a cell's format.
      delete cell.quotePrefix;
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
  // On a protected sheet, Excel deletes rows only if all their cells are unlocked.
  if (!inserting && sheet.protection) requireUnlocked(sheet, area);
  return shift;
}

export const rangeMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  GetCell: (target, [row, column]) => {
    const area = areaOf(target);
    return leadTo(target, {
      row: area.row + integer(row, "row"),
      column: area.column + integer(column, "column"),
      rowCount: 1,
      columnCount: 1,
    });
  },
  GetRow: (target, [row]) => {
    const area = areaOf(target);
    return leadTo(target, { ...area, row: area.row + integer(row, "row"), rowCount: 1 });
  },
  GetEntireRow: (target) =>
    leadTo(target, { ...areaOf(target), column: 0, columnCount: COLUMN_COUNT }),
  GetEntireColumn: (target) => leadTo(target, { ...areaOf(target), row: 0, rowCount: ROW_COUNT }),
  GetIntersectionOrNullObject: (target, [another]) => {
    const other = rangeOrAddress(target.host, target.range.sheet, another, "anotherRange");
    const common =
      other.sheet === target.range.sheet ? intersect(areaOf(target), other.area) : undefined;
    return common ? leadTo(target, common) : nullObject("Range");
  },
  GetUsedRangeOrNullObject: (target, [valuesOnly]) => {
    const only = optionalBoolean(valuesOnly, "valuesOnly") ?? false;
    const used = usedArea(target.range.sheet, areaOf(target), only);
    return used ? rangeAt(target.host, target.range.sheet, used) : nullObject("Range");
  },
  GetResizedRange: (target, [rows, columns]) => {
    const area = areaOf(target);
    return leadTo(target, {
      ...area,
      rowCount: area.rowCount + integer(rows, "deltaRows"),
      columnCount: area.columnCount + integer(columns, "deltaColumns"),
    });
  },
  GetBoundingRect: (target, [another]) => {
    const other = rangeOrAddress(target.host, target.range.sheet, another, "anotherRange");
    if (other.sheet !== target.range.sheet) throw invalidArgument("ranges of two sheets");
    return leadTo(target, bound(areaOf(target), other.area));
  },
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
  Select: (target) => {
    const { host, range } = target;
    const area = areaOf(target);
    if (range.sheet.visibility !== "Visible") throw invalidArgument("the sheet is hidden");
    if (range.sheet.protection?.options.selectionMode === "None") {
      throw accessDenied("the protected sheet allows no selection");
    }
    select(host, range.sheet, area);
  },
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
  _KeepReference: keepReference,
};
