/** Excel.TableSort. */
import { boolean } from "../model/arguments";
import { excelObject, type ExcelClass, type ExcelObject } from "../model/ExcelObject";
import { sortRows } from "../structure/sortRows";
import { raiseChanged } from "../events";
import { requireSortable, sortKeys } from "./RangeSort";
import { bodyOf, requireTable, type TableTarget } from "./Table";

const TableSort: ExcelClass<TableTarget> = {
  name: "TableSort",
  methods: {
    Apply: (target, [fields, matchCase]) => {
      const { host, sheet } = target;
      const body = bodyOf(requireTable(target));
      requireSortable(sheet, body);
      const exact =
        matchCase !== undefined && matchCase !== null && boolean(matchCase, "matchCase");
      sortRows(host, sheet, body, sortKeys(fields, body.columnCount), exact);
      raiseChanged(host, sheet, body);
    },
  },
};

/** Sorting of a table's rows. */
export function tableSort(target: TableTarget): ExcelObject {
  return excelObject(TableSort, target);
}
