/** Excel.FormatProtection. */
import { boolean } from "../model/arguments";
import { excelObject, type ExcelClass, type ExcelObject } from "../model/ExcelObject";
import { changeFormat } from "../grid/formats";
import { requireAllowed } from "../protection";
import { readFormat, type FormatTarget } from "./FormatTarget";
import type { CellFormat } from "../state";

/** Locking is never allowed on a protected sheet, whatever its options say. */
function write({ sheet, areas }: FormatTarget, patch: CellFormat): void {
  requireAllowed(sheet, "never");
  for (const area of areas()) changeFormat(sheet, area, (format) => ({ ...format, ...patch }));
}

const FormatProtection: ExcelClass<FormatTarget> = {
  name: "FormatProtection",
  scalars: {
    Locked: {
      get: (target) => readFormat(target, (format) => format.locked ?? true),
      set: (target, value) => write(target, { locked: boolean(value, "locked") }),
    },
    FormulaHidden: {
      get: (target) => readFormat(target, (format) => format.formulaHidden ?? false),
      set: (target, value) => write(target, { formulaHidden: boolean(value, "formulaHidden") }),
    },
  },
};

/** Whether a range's cells are locked and their formulas hidden. */
export function formatProtection(target: FormatTarget): ExcelObject {
  return excelObject(FormatProtection, target);
}
