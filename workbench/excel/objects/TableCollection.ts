/** Excel.TableCollection: a sheet's tables, or the whole workbook's. */
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from "../ExcelError";
import { intersect } from "../grid/area";
import { nextNumber, type Host } from "../Host";
import { boolean, integer, text } from "../model/arguments";
import {
  excelObject,
  nullObject,
  type Argument,
  type ExcelClass,
  type ExcelObject,
} from "../model/ExcelObject";
import { rangeOrAddress } from "../model/rangeArguments";
import { requireAllowed } from "../protection";
import type { SheetState, TableState } from "../state";
import { excelId } from "../structure/ids";
import { findName, tableNamed } from "../structure/names";
import { activeSheet } from "../structure/sheets";
import { adoptHeaders } from "../structure/tables";
import { EVENT } from "../events";
import { eventMethods } from "./eventMethods";
import { table } from "./Table";

interface Target {
  readonly host: Host;
  /** undefined: the tables of all sheets. */
  readonly sheet: SheetState | undefined;
}

interface Owned {
  readonly sheet: SheetState;
  readonly state: TableState;
}

function owned({ host, sheet }: Target): Owned[] {
  const sheets = sheet ? [sheet] : host.state.sheets;
  return sheets.flatMap((owner) => owner.tables.map((state) => ({ sheet: owner, state })));
}

function find(target: Target, key: Argument): Owned | undefined {
  const wanted = (typeof key === "number" ? String(key) : text(key, "key")).toLowerCase();
  return owned(target).find(
    ({ state }) => state.name.toLowerCase() === wanted || state.id.toLowerCase() === wanted,
  );
}

function freeName(host: Host, sheet: SheetState): string {
  let number = 1;
  while (tableNamed(host, `Table${number}`) || findName(host, sheet, `Table${number}`)) number += 1;
  return `Table${number}`;
}

function add(
  { host, sheet: own }: Target,
  [address, hasHeaders]: readonly Argument[],
): ExcelObject {
  const { sheet, area } = rangeOrAddress(host, own ?? activeSheet(host), address, "address");
  if (own && sheet !== own) throw invalidArgument("the range is on another sheet");
  requireAllowed(sheet, "never");
  if (!boolean(hasHeaders, "hasHeaders")) throw notImplemented("a table without headers");
  const other = sheet.tables.find((existing) => intersect(existing.range, area));
  if (other) throw invalidArgument(`the range overlaps the table ${other.name}`);
  if (sheet.merges.some((merge) => intersect(merge, area))) {
    throw invalidOperation("a table cannot hold merged cells");
  }
  const state: TableState = {
    id: excelId("table", nextNumber(host)),
    name: freeName(host, sheet),
    // A table has at least one row under its header.
    range: { ...area, rowCount: Math.max(2, area.rowCount) },
    columns: [],
    style: "TableStyleMedium2",
    showHeaders: true,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  sheet.tables.push(state);
  adoptHeaders(host, sheet, state);
  host.isDirty = true;
  return table(host, sheet, state);
}

const TableCollection: ExcelClass<Target> = {
  name: "TableCollection",
  scalars: { Count: { get: (target) => owned(target).length } },
  methods: {
    Add: add,
    GetCount: (target) => owned(target).length,
    GetItem: (target, [key]) => {
      const found = find(target, key);
      if (!found) throw itemNotFound(`table ${String(key)}`);
      return table(target.host, found.sheet, found.state);
    },
    GetItemOrNullObject: (target, [key]) => {
      const found = find(target, key);
      return found ? table(target.host, found.sheet, found.state) : nullObject("Table");
    },
    GetItemAt: (target, [index]) => {
      const found = owned(target)[integer(index, "index")];
      if (!found) throw invalidArgument("there is no such table");
      return table(target.host, found.sheet, found.state);
    },
    ...eventMethods<Target>(({ sheet }) => sheet?.id ?? "Workbook", {
      DataChanged: EVENT.tableChanged,
    }),
  },
  items: (target) => owned(target).map(({ sheet, state }) => table(target.host, sheet, state)),
};

/** The tables of a sheet; those of all sheets without one. */
export function tableCollection(host: Host, sheet: SheetState | undefined): ExcelObject {
  return excelObject(TableCollection, { host, sheet });
}
