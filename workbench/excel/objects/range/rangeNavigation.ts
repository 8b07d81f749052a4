/** How a Range leads to other ranges. */
import { invalidArgument, itemNotFound } from "../../ExcelError";
import { integer, optionalBoolean, optionalInteger } from "../../model/arguments";
import { nullObject, type Argument, type ExcelObject } from "../../model/ExcelObject";
import { rangeOrAddress } from "../../model/rangeArguments";
import { bound, intersect, onSheet } from "../../grid/area";
import { COLUMN_COUNT, ROW_COUNT } from "../../../engine/formula/address";
import { usedArea } from "../../grid/cells";
import type { RangeAddress } from "../../state";
import { rangeAt } from "../Range";
import { areaOf, type RangeTarget } from "./RangeTarget";

type Method = (target: RangeTarget, args: readonly Argument[]) => ExcelObject;

/** @throws InvalidArgument when the area leaves the sheet. */
function leadTo(target: RangeTarget, area: RangeAddress): ExcelObject {
  if (!onSheet(area)) throw invalidArgument("the range would leave the sheet");
  return rangeAt(target.host, target.range.sheet, area);
}

function resized(target: RangeTarget, rows: number, columns: number): ExcelObject {
  const area = areaOf(target);
  return leadTo(target, { ...area, rowCount: rows, columnCount: columns });
}

const used = (orNull: boolean): Method => {
  return (target, [valuesOnly]) => {
    const only = optionalBoolean(valuesOnly, "valuesOnly") ?? false;
    const area = areaOf(target);
    const found = usedArea(target.range.sheet, area, only);
    if (found) return leadTo(target, found);
    if (orNull) return nullObject("Range");
    return leadTo(target, { ...area, rowCount: 1, columnCount: 1 });
  };
};

const intersection = (orNull: boolean): Method => {
  return (target, [another]) => {
    const other = rangeOrAddress(target.host, target.range.sheet, another, "anotherRange");
    const same = other.sheet === target.range.sheet;
    const area = same ? intersect(areaOf(target), other.area) : undefined;
    if (area) return leadTo(target, area);
    if (orNull) return nullObject("Range");
    throw itemNotFound("the ranges have no cell in common");
  };
};

export const rangeNavigation: Readonly<Record<string, Method>> = {
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
  GetColumn: (target, [column]) => {
    const area = areaOf(target);
    const first = area.column + integer(column, "column");
    return leadTo(target, { ...area, column: first, columnCount: 1 });
  },
  GetEntireRow: (target) =>
    leadTo(target, { ...areaOf(target), column: 0, columnCount: COLUMN_COUNT }),
  GetEntireColumn: (target) => leadTo(target, { ...areaOf(target), row: 0, rowCount: ROW_COUNT }),
  GetOffsetRange: (target, [rows, columns]) => {
    const area = areaOf(target);
    return leadTo(target, {
      ...area,
      row: area.row + integer(rows, "rowOffset"),
      column: area.column + integer(columns, "columnOffset"),
    });
  },
  GetResizedRange: (target, [rows, columns]) => {
    const area = areaOf(target);
    return resized(
      target,
      area.rowCount + integer(rows, "deltaRows"),
      area.columnCount + integer(columns, "deltaColumns"),
    );
  },
  GetAbsoluteResizedRange: (target, [rows, columns]) =>
    resized(target, integer(rows, "numRows"), integer(columns, "numColumns")),
  GetBoundingRect: (target, [another]) => {
    const other = rangeOrAddress(target.host, target.range.sheet, another, "anotherRange");
    if (other.sheet !== target.range.sheet) throw invalidArgument("ranges of two sheets");
    return leadTo(target, bound(areaOf(target), other.area));
  },
  GetIntersection: intersection(false),
  GetIntersectionOrNullObject: intersection(true),
  GetLastCell: (target) => {
    const area = areaOf(target);
    return leadTo(target, {
      row: area.row + area.rowCount - 1,
      column: area.column + area.columnCount - 1,
      rowCount: 1,
      columnCount: 1,
    });
  },
  GetLastRow: (target) => {
    const area = areaOf(target);
    return leadTo(target, { ...area, row: area.row + area.rowCount - 1, rowCount: 1 });
  },
  GetLastColumn: (target) => {
    const area = areaOf(target);
    const column = area.column + area.columnCount - 1;
    return leadTo(target, { ...area, column, columnCount: 1 });
  },
  GetRowsBelow: (target, [count]) => {
    const area = areaOf(target);
    const rows = optionalInteger(count, "count") ?? 1;
    return leadTo(target, { ...area, row: area.row + area.rowCount, rowCount: rows });
  },
  GetRowsAbove: (target, [count]) => {
    const area = areaOf(target);
    const rows = optionalInteger(count, "count") ?? 1;
    return leadTo(target, { ...area, row: area.row - rows, rowCount: rows });
  },
  GetColumnsAfter: (target, [count]) => {
    const area = areaOf(target);
    const columns = optionalInteger(count, "count") ?? 1;
    return leadTo(target, {
      ...area,
      column: area.column + area.columnCount,
      columnCount: columns,
    });
  },
  GetColumnsBefore: (target, [count]) => {
    const area = areaOf(target);
    const columns = optionalInteger(count, "count") ?? 1;
    return leadTo(target, { ...area, column: area.column - columns, columnCount: columns });
  },
  GetUsedRange: used(false),
  GetUsedRangeOrNullObject: used(true),
};
