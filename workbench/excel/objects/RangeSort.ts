/** Excel.RangeSort. */
import { invalidArgument, notImplemented } from "../ExcelError";
import { raiseChanged } from "../events";
import { boolean, integer, onlyMembers, optionalBoolean, record } from "../model/arguments";
import {
  excelObject,
  type Argument,
  type ExcelClass,
  type ExcelObject,
} from "../model/ExcelObject";
import { requireAllowed, requireUnlocked } from "../protection";
import type { RangeAddress, SheetState } from "../state";
import { sortRows, type SortKey } from "../structure/sortRows";
import { areaOf, type RangeTarget } from "./range/RangeTarget";

/** Sort fields as keys. @throws InvalidArgument for one outside the range. */
export function sortKeys(fields: Argument, columnCount: number): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("fields are an array");
  return fields.map((field: Argument) => {
    const given = record(field, "field");
    onlyMembers(given, ["key", "ascending"], "field");
    const ascending = given.ascending === undefined || boolean(given.ascending, "ascending");
    return { key: integer(given.key, "key", 0, columnCount - 1), ascending };
  });
}

/** On a protected sheet sorting must be allowed and every cell unlocked. */
export function requireSortable(sheet: SheetState, area: RangeAddress): void {
  requireAllowed(sheet, "allowSort");
  requireUnlocked(sheet, area);
}

const RangeSort: ExcelClass<RangeTarget> = {
  name: "RangeSort",
  methods: {
    Apply: (target, [fields, matchCase, hasHeaders, orientation]) => {
      const { host, range } = target;
      if (orientation !== undefined && orientation !== null && orientation !== "Rows") {
        throw notImplemented("RangeSort.apply by columns");
      }
      const area = areaOf(target);
      const headed = optionalBoolean(hasHeaders, "hasHeaders") ?? false;
      const body = headed ? { ...area, row: area.row + 1, rowCount: area.rowCount - 1 } : area;
      requireSortable(range.sheet, body);
      const exact = optionalBoolean(matchCase, "matchCase") ?? false;
      sortRows(host, range.sheet, body, sortKeys(fields, area.columnCount), exact);
      raiseChanged(host, range.sheet, body);
    },
  },
};

/** Sorting of a range's rows. */
export function rangeSort(target: RangeTarget): ExcelObject {
  return excelObject(RangeSort, target);
}
