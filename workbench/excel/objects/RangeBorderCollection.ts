/** Excel.RangeBorderCollection. */
import { integer, oneOf } from "../model/arguments";
import { invalidArgument } from "../ExcelError";
import { excelObject, type ExcelClass, type ExcelObject } from "../model/ExcelObject";
import type { FormatTarget } from "./FormatTarget";
import { BORDER_SIDES, rangeBorder } from "./RangeBorder";

const RangeBorderCollection: ExcelClass<FormatTarget> = {
  name: "RangeBorderCollection",
  scalars: { Count: { get: () => BORDER_SIDES.length } },
  methods: {
    GetItem: (target, [index]) => rangeBorder(target, oneOf(index, BORDER_SIDES, "border index")),
    GetItemAt: (target, [index]) => {
      const side = BORDER_SIDES[integer(index, "index")];
      if (side === undefined) throw invalidArgument("there are eight borders");
      return rangeBorder(target, side);
    },
  },
  items: (target) => BORDER_SIDES.map((side) => rangeBorder(target, side)),
};

/** The borders of a range's cells, by side. */
export function rangeBorderCollection(target: FormatTarget): ExcelObject {
  return excelObject(RangeBorderCollection, target);
}
