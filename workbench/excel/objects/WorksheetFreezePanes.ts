/** Excel.WorksheetFreezePanes. */
import { invalidArgument } from "../ExcelError";
import { excelClass } from "../model/ExcelObject";
import { rangeOrAddress } from "../model/rangeArguments";
import { COLUMN_COUNT, ROW_COUNT } from "../../engine/formula/address";
import { presentSheet, type SheetTarget } from "./SheetTarget";

/** The rows and columns of a sheet that stay visible. */
export const worksheetFreezePanes = excelClass<SheetTarget>({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: (target, [range]) => {
      const own = presentSheet(target);
      const { sheet, area } = rangeOrAddress(target.host, own, range, "frozenRange");
      if (sheet !== own) throw invalidArgument("the range is on another sheet");
      const rows = area.row + area.rowCount;
      const columns = area.column + area.columnCount;
      sheet.frozenRows = rows === ROW_COUNT ? 0 : rows;
      sheet.frozenColumns = columns === COLUMN_COUNT ? 0 : columns;
    },
  },
});
