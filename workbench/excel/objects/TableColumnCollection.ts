/** Excel.TableColumnCollection and Excel.TableColumn. */
import { invalidArgument, itemNotFound } from "../ExcelError";
import { mapArea, valueAt } from "../grid/cells";
import { writeCells } from "../grid/writeCells";
import { raiseChanged } from "../events";
import { integer, text } from "../model/arguments";
import {
  excelObject,
  nullObject,
  type Argument,
  type ExcelClass,
  type ExcelObject,
} from "../model/ExcelObject";
import { requireUnlocked } from "../protection";
import type { RangeAddress } from "../state";
import { adoptHeaders } from "../structure/tables";
import { rangeAt } from "./Range";
import { bodyOf, requireTable, type TableTarget } from "./Table";

interface ColumnTarget extends TableTarget {
  readonly name: string;
}

function indexOf(target: ColumnTarget): number {
  const index = requireTable(target).columns.indexOf(target.name);
  if (index < 0) throw itemNotFound(`column ${target.name}`);
  return index;
}

function areaOf(target: ColumnTarget, part: "all" | "header" | "body"): RangeAddress {
  const state = requireTable(target);
  const column = { column: state.range.column + indexOf(target), columnCount: 1 };
  if (part === "all") return { ...state.range, ...column };
  if (part === "body") return { ...bodyOf(state), ...column };
  return { ...state.range, rowCount: 1, ...column };
}

const TableColumn: ExcelClass<ColumnTarget> = {
  name: "TableColumn",
  identity: (target) => ({ Id: indexOf(target) + 1 }),
  scalars: {
    Id: { get: (target) => indexOf(target) + 1 },
    Index: { get: indexOf },
    Name: {
      get: ({ name }) => name,
      set: (target, value) => {
        const header = areaOf(target, "header");
        requireUnlocked(target.sheet, header);
        writeCells(target.host, target.sheet, header, [[text(value, "name")]]);
        adoptHeaders(target.host, target.sheet, requireTable(target));
        raiseChanged(target.host, target.sheet, header);
      },
    },
    Values: {
      get: (target) =>
        mapArea(areaOf(target, "all"), (row, column) => {
          const value = valueAt(target.host, target.sheet, row, column);
          return typeof value === "object" ? value.error : value;
        }),
    },
  },
  methods: {
    GetRange: (target) => rangeAt(target.host, target.sheet, areaOf(target, "all")),
    GetHeaderRowRange: (target) => rangeAt(target.host, target.sheet, areaOf(target, "header")),
    GetDataBodyRange: (target) => rangeAt(target.host, target.sheet, areaOf(target, "body")),
  },
};

function find(target: TableTarget, key: Argument): string | undefined {
  const { columns } = requireTable(target);
  if (typeof key === "number") return columns[key - 1];
  const wanted = text(key, "key").toLowerCase();
  return columns.find((name) => name.toLowerCase() === wanted);
}

const column = (target: TableTarget, name: string): ExcelObject =>
  excelObject(TableColumn, { ...target, name });

const TableColumnCollection: ExcelClass<TableTarget> = {
  name: "TableColumnCollection",
  scalars: { Count: { get: (target) => requireTable(target).columns.length } },
  methods: {
    GetCount: (target) => requireTable(target).columns.length,
    GetItem: (target, [key]) => {
      const name = find(target, key);
      if (name === undefined) throw itemNotFound(`column ${String(key)}`);
      return column(target, name);
    },
    GetItemOrNullObject: (target, [key]) => {
      const name = find(target, key);
      return name === undefined ? nullObject("TableColumn") : column(target, name);
    },
    GetItemAt: (target, [index]) => {
      const name = requireTable(target).columns[integer(index, "index")];
      if (name === undefined) throw invalidArgument("there is no such column");
      return column(target, name);
    },
  },
  items: (target) => requireTable(target).columns.map((name) => column(target, name)),
};

/** The columns of a table. */
export function tableColumnCollection(target: TableTarget): ExcelObject {
  return excelObject(TableColumnCollection, target);
}
