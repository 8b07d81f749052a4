/** Excel.Table. */
import {
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
  notImplemented,
} from "../ExcelError";
import { EVENT } from "../events";
import { intersect } from "../grid/area";
import { clearContents } from "../grid/writeCells";
import type { Host } from "../Host";
import { boolean, text } from "../model/arguments";
import { excelObject, type ExcelClass, type ExcelObject, type Scalar } from "../model/ExcelObject";
import { rangeOrAddress } from "../model/rangeArguments";
import { requireAllowed } from "../protection";
import type { RangeAddress, SheetState, TableState } from "../state";
import { findName, nameProblem, tableNamed } from "../structure/names";
import { adoptHeaders } from "../structure/tables";
import { eventMethods } from "./eventMethods";
import { rangeAt } from "./Range";
import { tableColumnCollection } from "./TableColumnCollection";
import { tableRowCollection } from "./TableRowCollection";
import { tableSort } from "./TableSort";
import { worksheet } from "./Worksheet";

export interface TableTarget {
  readonly host: Host;
  readonly sheet: SheetState;
  readonly state: TableState;
}

const STYLE =
  /^(TableStyleLight([1-9]|1\d|2[01])|TableStyleMedium([1-9]|1\d|2[0-8])|TableStyleDark([1-9]|1[01]))$/;

/** @throws ItemNotFound when the table was deleted. */
export function requireTable({ sheet, state }: TableTarget): TableState {
  if (!sheet.tables.some((table) => table.id === state.id)) {
    throw itemNotFound(`table ${state.name}`);
  }
  return sheet.tables.find((table) => table.id === state.id) ?? state;
}

/** Where the rows below the header are. */
export function bodyOf(state: TableState): RangeAddress {
  if (!state.showHeaders) return state.range;
  return { ...state.range, row: state.range.row + 1, rowCount: state.range.rowCount - 1 };
}

function headerOf(state: TableState): RangeAddress {
  if (!state.showHeaders) throw invalidOperation("the table's header row is hidden");
  return { ...state.range, rowCount: 1 };
}

type Flag = {
  [Member in keyof TableState]: TableState[Member] extends boolean ? Member : never;
}[keyof TableState];

function flag(member: Exclude<Flag, "showHeaders">): Scalar<TableTarget> {
  return {
    get: (target) => requireTable(target)[member],
    set: (target, value) => {
      requireAllowed(target.sheet, "never");
      requireTable(target)[member] = boolean(value, member);
    },
  };
}

function rename(target: TableTarget, name: string): void {
  requireAllowed(target.sheet, "never");
  const state = requireTable(target);
  if (name.toLowerCase() === state.name.toLowerCase()) {
    state.name = name;
    return;
  }
  const problem = nameProblem(name);
  if (problem) throw invalidArgument(problem);
  if (tableNamed(target.host, name) || findName(target.host, target.sheet, name)) {
    throw itemAlreadyExists(`name ${name}`);
  }
  state.name = name;
}

function resize(target: TableTarget, area: RangeAddress): void {
  requireAllowed(target.sheet, "never");
  const state = requireTable(target);
  if (area.row !== state.range.row || !intersect(area, state.range)) {
    throw invalidArgument("the header row stays where it is");
  }
  if (area.rowCount < 2) throw invalidArgument("a table has at least one row");
  const other = target.sheet.tables.find(
    (table) => table !== state && intersect(table.range, area),
  );
  if (other) throw invalidArgument(`the range overlaps the table ${other.name}`);
  state.range = area;
  adoptHeaders(target.host, target.sheet, state);
}

const Table: ExcelClass<TableTarget> = {
  name: "Table",
  identity: ({ state }) => ({ Id: state.id }),
  scalars: {
    Id: { get: (target) => requireTable(target).id },
    LegacyId: { get: (target) => requireTable(target).id },
    Name: {
      get: (target) => requireTable(target).name,
      set: (target, value) => rename(target, text(value, "name")),
    },
    Style: {
      get: (target) => requireTable(target).style,
      set: (target, value) => {
        requireAllowed(target.sheet, "never");
        const style = text(value, "style");
        if (style !== "" && !STYLE.test(style)) throw invalidArgument(`no table style ${style}`);
        requireTable(target).style = style;
      },
    },
    ShowHeaders: {
      get: (target) => requireTable(target).showHeaders,
      set: (target, value) => {
        if (boolean(value, "showHeaders") !== requireTable(target).showHeaders) {
          throw notImplemented("Table.showHeaders");
        }
      },
    },
    ShowTotals: {
      get: () => false,
      set: (_, value) => {
        if (boolean(value, "showTotals")) throw notImplemented("Table.showTotals");
      },
    },
    ShowFilterButton: flag("showFilterButton"),
    ShowBandedRows: flag("showBandedRows"),
    ShowBandedColumns: flag("showBandedColumns"),
    HighlightFirstColumn: flag("highlightFirstColumn"),
    HighlightLastColumn: flag("highlightLastColumn"),
  },
  objects: {
    Columns: (target) => tableColumnCollection(target),
    Rows: (target) => tableRowCollection(target),
    Sort: (target) => tableSort(target),
    Worksheet: ({ host, sheet }) => worksheet(host, sheet),
  },
  methods: {
    GetRange: (target) => rangeAt(target.host, target.sheet, requireTable(target).range),
    GetHeaderRowRange: (target) =>
      rangeAt(target.host, target.sheet, headerOf(requireTable(target))),
    GetDataBodyRange: (target) => rangeAt(target.host, target.sheet, bodyOf(requireTable(target))),
    Resize: (target, [newRange]) => {
      const { sheet, area } = rangeOrAddress(target.host, target.sheet, newRange, "newRange");
      if (sheet !== target.sheet) throw invalidArgument("the range is on another sheet");
      resize(target, area);
    },
    ConvertToRange: (target) => {
      requireAllowed(target.sheet, "never");
      const state = requireTable(target);
      target.sheet.tables = target.sheet.tables.filter((table) => table !== state);
      return rangeAt(target.host, target.sheet, state.range);
    },
    Delete: (target) => {
      requireAllowed(target.sheet, "never");
      const state = requireTable(target);
      target.sheet.tables = target.sheet.tables.filter((table) => table !== state);
      clearContents(target.host, target.sheet, state.range);
    },
    ClearFilters: () => undefined,
    ...eventMethods<TableTarget>(({ state }) => state.id, { DataChanged: EVENT.tableChanged }),
  },
};

/** One table of a sheet. */
export function table(host: Host, sheet: SheetState, state: TableState): ExcelObject {
  return excelObject(Table, { host, sheet, state });
}
