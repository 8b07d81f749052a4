/** Excel.PageBreakCollection and Excel.PageBreak: the rows before which a page begins. */
import { invalidArgument, invalidOperation } from "../ExcelError";
import { excelClass } from "../model/ExcelObject";
import { rangeOrAddress } from "../model/rangeArguments";
import type { SheetTarget } from "./SheetTarget";

/** Excel's limit on page breaks. */
const MOST_BREAKS = 1026;

const pageBreak = excelClass<number>({
  name: "PageBreak",
  identity: (row) => ({ _Id: row }),
  scalars: { RowIndex: { get: (row) => row } },
});

/** The horizontal page breaks of a sheet. */
export const pageBreakCollection = excelClass<SheetTarget>({
  name: "PageBreakCollection",
  methods: {
    Add: (target, [range]) => {
      const { area, sheet } = rangeOrAddress(target.host, target.sheet, range, "pageBreakRange");
      if (sheet !== target.sheet) throw invalidArgument("the range is on another sheet");
      if (area.row === 0) throw invalidArgument("nothing stands before the first row");
      const breaks = sheet.pageLayout.horizontalPageBreaks;
      if (breaks.length >= MOST_BREAKS) throw invalidOperation("too many page breaks");
      if (!breaks.includes(area.row)) breaks.push(area.row);
      breaks.sort((one, other) => one - other);
      return pageBreak(area.row);
    },
  },
  items: ({ sheet }) => sheet.pageLayout.horizontalPageBreaks.map((row) => pageBreak(row)),
});
