/** Excel.TableRowCollection and Excel.TableRow. */
import { invalidArgument, notImplemented } from "../ExcelError";
import { raiseChanged } from "../events";
import { writeCells } from "../grid/writeCells";
import { excelClass, type Argument, type Json } from "../model/ExcelObject";
import { extendTable } from "../structure/extendTable";
import { bodyOf, editTable, type TableTarget } from "./TableTarget";

const tableRow = excelClass<TableTarget>({ name: "TableRow" });

function rowsOf(value: Argument, columnCount: number): readonly (readonly Json[])[] {
  if (!Array.isArray(value)) throw invalidArgument("values are a two-dimensional array");
  const rows: readonly Json[] = value;
  return rows.map((row): readonly Json[] => {
    const cells: readonly Json[] = Array.isArray(row) ? row : [];
    if (cells.length !== columnCount) throw invalidArgument(`a row has ${columnCount} values`);
    return cells;
  });
}

/** The rows of a table, without its header. */
export const tableRowCollection = excelClass<TableTarget>({
  name: "TableRowCollection",
  methods: {
    Add: (target, [index, values]) => {
      const state = editTable(target);
      const { rowCount } = bodyOf(state);
      const atEnd = index === null || index === undefined || index === -1 || index === rowCount;
      if (!atEnd) throw notImplemented("TableRowCollection.add in the middle of a table");
      const rows = rowsOf(values ?? [state.columns.map(() => null)], state.columns.length);
      const added = target.host.rowsMissTables
        ? { ...state.range, row: state.range.row + state.range.rowCount, rowCount: rows.length }
        : extendTable(target.host, target.sheet, state, rows.length);
      writeCells(target.host, target.sheet, added, rows);
      raiseChanged(target.host, target.sheet, added);
      return tableRow(target);
    },
  },
});
