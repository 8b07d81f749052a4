/** Excel.TableCollection: the tables of a sheet or of the workbook. */
import { invalidArgument, invalidOperation, notImplemented } from "../ExcelError";
import { intersect } from "../grid/area";
import { nextNumber, type Host } from "../Host";
import { boolean } from "../model/arguments";
import { collection } from "../model/collection";
import { excelClass, type Argument, type ExcelObject } from "../model/ExcelObject";
import { rangeOrAddress } from "../model/rangeArguments";
import { requireAllowed } from "../protection";
import type { SheetState, TableState } from "../state";
import { excelId } from "../structure/ids";
import { findName, tableNamed } from "../structure/names";
import { activeSheet } from "../structure/sheets";
import { adoptHeaders } from "../structure/tables";
import { table } from "./Table";

interface Target {
  readonly host: Host;
  /** undefined: the tables of all sheets. */
  readonly sheet: SheetState | undefined;
}

const tables = collection(
  "table",
  ({ host, sheet }: Target) =>
    (sheet ? [sheet] : host.state.sheets).flatMap((owner) =>
      owner.tables.map((state) => ({ sheet: owner, state })),
    ),
  ({ state }) => [state.name, state.id],
  ({ host }, owned) => table({ host, ...owned }),
);

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
  return table({ host, sheet, state });
}

/** The tables of a sheet; without one, those of all sheets. */
export const tableCollection = excelClass<Target>({
  name: "TableCollection",
  methods: { Add: add, GetItem: tables.getItem },
  items: tables.items,
});
