/** Excel.HeaderFooterGroup and Excel.HeaderFooter: one set for all pages. */
import { invalidArgument } from "../ExcelError";
import { text } from "../model/arguments";
import { excelClass, type Scalar } from "../model/ExcelObject";
import type { SheetState } from "../state";

/** Excel's limit for a footer's three parts together. */
const FOOTER_LIMIT = 255;

function footer(place: "left" | "right"): Scalar<SheetState> {
  return {
    get: (sheet) => sheet.pageLayout.footer?.[place] ?? "",
    set: (sheet, value) => {
      const next = { ...sheet.pageLayout.footer, [place]: text(value, `${place} footer`) };
      const { left = "", center = "", right = "" } = next;
      const length = left.length + center.length + right.length;
      if (length > FOOTER_LIMIT) {
        throw invalidArgument(`a footer has at most ${FOOTER_LIMIT} characters, not ${length}`);
      }
      sheet.pageLayout.footer = next;
    },
  };
}

const headerFooter = excelClass<SheetState>({
  name: "HeaderFooter",
  scalars: { LeftFooter: footer("left"), RightFooter: footer("right") },
});

/** Header and footer of a sheet. */
export const headerFooterGroup = excelClass<SheetState>({
  name: "HeaderFooterGroup",
  objects: { DefaultForAllPages: headerFooter },
});
