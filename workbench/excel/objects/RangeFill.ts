/** Excel.RangeFill. */
import { excelObject, type ExcelClass, type ExcelObject } from "../model/ExcelObject";
import { colour } from "../model/colour";
import { changeFormat } from "../grid/formats";
import { requireAllowed } from "../protection";
import { readFormat, writeFormat, type FormatTarget } from "./FormatTarget";

const RangeFill: ExcelClass<FormatTarget> = {
  name: "RangeFill",
  scalars: {
    Color: {
      // Excel says white for a cell without fill.
      get: (target) => readFormat(target, ({ fillColor }) => fillColor ?? "#FFFFFF"),
      set: (target, value) => writeFormat(target, { fillColor: colour(value, "fill.color") }),
    },
  },
  methods: {
    Clear: ({ sheet, areas }) => {
      requireAllowed(sheet, "allowFormatCells");
      for (const area of areas()) {
        changeFormat(sheet, area, ({ fillColor: _, ...rest }) => rest);
      }
    },
  },
};

/** The fill of a range's cells. */
export function rangeFill(target: FormatTarget): ExcelObject {
  return excelObject(RangeFill, target);
}
