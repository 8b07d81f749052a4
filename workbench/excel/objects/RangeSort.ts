/** Excel.RangeSort. */
import { invalidArgument, notImplemented } from "../ExcelError";
import { raiseChanged } from "../events";
import { boolean, integer, onlyMembers, optionalBoolean, record } from "../model/arguments";
import { excelClass, type Argument } from "../model/ExcelObject";
import { requireAllowed, requireUnlocked } from "../protection";
import { sortRows, type SortKey } from "../structure/sortRows";
import { areaOf, type RangeTarget } from "./range/RangeTarget";

/**
 * Sort fields as keys.
 * @throws InvalidArgument for a field outside the range.
 */
function sortKeys(fields: Argument, columnCount: number): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("fields are an array");
  return fields.map((field: Argument) => {
    const given = record(field, "field");
    onlyMembers(given, ["key", "ascending"], "field");
    const ascending = given.ascending === undefined || boolean(given.ascending, "ascending");
    return { key: integer(given.key, "key", 0, columnCount - 1), ascending };
  });
}

/** Sorts a range's rows. */
export const rangeSort = excelClass<RangeTarget>({
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
      // On a protected sheet, sorting must be allowed and every cell unlocked.
      requireAllowed(range.sheet, "allowSort");
      requireUnlocked(range.sheet, body);
      const exact = optionalBoolean(matchCase, "matchCase") ?? false;
      sortRows(host, range.sheet, body, sortKeys(fields, area.columnCount), exact);
      raiseChanged(host, range.sheet, body);
    },
  },
});
