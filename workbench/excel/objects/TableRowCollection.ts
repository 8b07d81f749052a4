/** Excel.TableRowCollection and Excel.TableRow. */
import { invalidArgument, notImplemented } from "../ExcelError";
import { raiseChanged } from "../events";
import { mapArea, valueAt } from "../grid/cells";
import { writeCells } from "../grid/writeCells";
import { integer } from "../model/arguments";
import {
  excelObject,
  type Argument,
  type ExcelClass,
  type ExcelObject,
  type Json,
} from "../model/ExcelObject";
import { requireAllowed } from "../protection";
import { extendTable } from "../structure/extendTable";
import type { RangeAddress } from "../state";
import { rangeAt } from "./Range";
import { bodyOf, requireTable, type TableTarget } from "./Table";

interface RowTarget extends TableTarget {
  readonly index: number;
}

function areaOf(target: RowTarget): RangeAddress {
  const body = bodyOf(requireTable(target));
  if (target.index >= body.rowCount) throw invalidArgument("there is no such row");
  return { ...body, row: body.row + target.index, rowCount: 1 };
}

const TableRow: ExcelClass<RowTarget> = {
  name: "TableRow",
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target) =>
        mapArea(areaOf(target), (row, column) => {
          const value = valueAt(target.host, target.sheet, row, column);
          return typeof value === "object" ? value.error : value;
        }),
    },
  },
  methods: { GetRange: (target) => rangeAt(target.host, target.sheet, areaOf(target)) },
};

const row = (target: TableTarget, index: number): ExcelObject =>
  excelObject(TableRow, { ...target, index });

function rowsOf(value: Argument, columnCount: number): readonly (readonly Json[])[] {
  if (!Array.isArray(value)) throw invalidArgument("values are a two-dimensional array");
  const rows: readonly Json[] = value;
  return rows.map((row): readonly Json[] => {
    const cells: readonly Json[] = Array.isArray(row) ? row : [];
    if (cells.length !== columnCount) throw invalidArgument(`a row has ${columnCount} values`);
    return cells;
  });
}

const TableRowCollection: ExcelClass<TableTarget> = {
  name: "TableRowCollection",
  scalars: { Count: { get: (target) => bodyOf(requireTable(target)).rowCount } },
  methods: {
    GetCount: (target) => bodyOf(requireTable(target)).rowCount,
    GetItemAt: (target, [index]) => {
      const wanted = integer(index, "index", 0);
      if (wanted >= bodyOf(requireTable(target)).rowCount) throw invalidArgument("no such row");
      return row(target, wanted);
    },
    Add: (target, [index, values]) => {
      requireAllowed(target.sheet, "never");
      const state = requireTable(target);
      const { rowCount } = bodyOf(state);
      const atEnd = index === null || index === undefined || index === -1 || index === rowCount;
      if (!atEnd) throw notImplemented("TableRowCollection.add in the middle of a table");
      const rows = rowsOf(values ?? [state.columns.map(() => null)], state.columns.length);
      const added = extendTable(target.host, target.sheet, state, rows.length);
      writeCells(target.host, target.sheet, added, rows);
      raiseChanged(target.host, target.sheet, added);
      return row(target, rowCount);
    },
  },
  items: (target) =>
    Array.from({ length: bodyOf(requireTable(target)).rowCount }, (_, index) => row(target, index)),
};

/** The rows of a table, without its header. */
export function tableRowCollection(target: TableTarget): ExcelObject {
  return excelObject(TableRowCollection, target);
}
