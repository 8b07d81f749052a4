/** Excel.WorksheetFreezePanes. */
import { invalidArgument } from "../ExcelError";
import { requirePresent, type Host } from "../Host";
import { optionalInteger } from "../model/arguments";
import { excelObject, nullObject, type ExcelClass, type ExcelObject } from "../model/ExcelObject";
import { rangeOrAddress } from "../model/rangeArguments";
import { COLUMN_COUNT, ROW_COUNT } from "../../engine/formula/address";
import type { SheetState } from "../state";
import { rangeAt } from "./Range";

interface Target {
  readonly host: Host;
  readonly sheet: SheetState;
}

function freeze({ host, sheet }: Target, rows: number, columns: number): void {
  requirePresent(host, sheet);
  if (rows < 0 || columns < 0) throw invalidArgument("a number of rows or columns is negative");
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
}

function location({ host, sheet }: Target): ExcelObject | undefined {
  const { frozenRows, frozenColumns } = sheet;
  if (frozenRows === 0 && frozenColumns === 0) return undefined;
  return rangeAt(host, sheet, {
    row: 0,
    column: 0,
    rowCount: frozenRows || ROW_COUNT,
    columnCount: frozenColumns || COLUMN_COUNT,
  });
}

const WorksheetFreezePanes: ExcelClass<Target> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: (target, [range]) => {
      const { sheet, area } = rangeOrAddress(target.host, target.sheet, range, "frozenRange");
      if (sheet !== target.sheet) throw invalidArgument("the range is on another sheet");
      const rows = area.row + area.rowCount;
      const columns = area.column + area.columnCount;
      freeze(target, rows === ROW_COUNT ? 0 : rows, columns === COLUMN_COUNT ? 0 : columns);
    },
    FreezeRows: (target, [count]) => freeze(target, optionalInteger(count, "count") ?? 1, 0),
    FreezeColumns: (target, [count]) => freeze(target, 0, optionalInteger(count, "count") ?? 1),
    Unfreeze: (target) => freeze(target, 0, 0),
    GetLocation: (target) => {
      const range = location(target);
      if (!range) throw invalidArgument("nothing is frozen");
      return range;
    },
    GetLocationOrNullObject: (target) => location(target) ?? nullObject("Range"),
  },
};

/** The rows and columns of a sheet that stay in sight. */
export function worksheetFreezePanes(host: Host, sheet: SheetState): ExcelObject {
  return excelObject(WorksheetFreezePanes, { host, sheet });
}
