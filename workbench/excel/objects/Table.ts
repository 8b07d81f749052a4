/** Excel.Table. */
import { invalidArgument, itemAlreadyExists, notImplemented } from "../ExcelError";
import type { TrackedRange } from "../Host";
import { text } from "../model/arguments";
import { excelClass } from "../model/ExcelObject";
import { rangeAt, rangeOrAddress } from "../model/rangeArguments";
import { flag, stored, type Kind } from "../model/stored";
import type { TableState } from "../state";
import { findName, nameProblem, tableNamed } from "../structure/names";
import { tableRowCollection } from "./TableRowCollection";
import { bodyOf, editTable, requireTable, type TableTarget } from "./TableTarget";

const STYLE =
  /^(TableStyleLight([1-9]|1\d|2[01])|TableStyleMedium([1-9]|1\d|2[0-8])|TableStyleDark([1-9]|1[01]))$/;

const style: Kind<string> = {
  unset: "",
  check: (value) => {
    const given = text(value, "style");
    if (given !== "" && !STYLE.test(given)) throw invalidArgument(`no table style ${given}`);
    return given;
  },
};

function rename(target: TableTarget, name: string): void {
  const state = editTable(target);
  if (name.toLowerCase() !== state.name.toLowerCase()) {
    const problem = nameProblem(name);
    if (problem) throw invalidArgument(problem);
    if (tableNamed(target.host, name) || findName(target.host, target.sheet, name)) {
      throw itemAlreadyExists(`name ${name}`);
    }
  }
  state.name = name;
}

function resize(target: TableTarget, { sheet, area }: TrackedRange): void {
  const state = editTable(target);
  const { range } = state;
  const isSameHead =
    sheet === target.sheet &&
    area.row === range.row &&
    area.column === range.column &&
    area.columnCount === range.columnCount;
  if (!isSameHead) throw notImplemented("Table.resize that moves the header row");
  if (area.rowCount < 2) throw invalidArgument("a table has at least one row");
  state.range = { ...range, rowCount: area.rowCount };
}

/** One table of a sheet. */
export const table = excelClass<TableTarget>({
  name: "Table",
  identity: ({ state }) => ({ Id: state.id }),
  scalars: {
    Name: {
      get: (target) => requireTable(target).name,
      set: (target, value) => rename(target, text(value, "name")),
    },
    ...stored<TableTarget, TableState>(
      {
        read: (target, pick) => pick(requireTable(target)),
        change: (target, patch) => void Object.assign(editTable(target), patch),
      },
      { style, showFilterButton: flag(true), showBandedRows: flag(true) },
    ),
  },
  objects: {
    Rows: tableRowCollection,
    Worksheet: ({ host, sheet }) => host.objects.worksheet({ host, sheet }),
  },
  methods: {
    GetRange: (target) => rangeAt(target.host, target.sheet, requireTable(target).range),
    GetDataBodyRange: (target) => rangeAt(target.host, target.sheet, bodyOf(requireTable(target))),
    Resize: (target, [newRange]) =>
      resize(target, rangeOrAddress(target.host, target.sheet, newRange, "newRange")),
    ConvertToRange: (target) => {
      const state = editTable(target);
      target.sheet.tables = target.sheet.tables.filter((other) => other !== state);
      return rangeAt(target.host, target.sheet, state.range);
    },
  },
});
