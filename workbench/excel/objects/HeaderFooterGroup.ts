/** Excel.HeaderFooterGroup and Excel.HeaderFooter: one set for all pages. */
import { invalidArgument } from "../ExcelError";
import { text } from "../model/arguments";
import { excelObject, type ExcelClass, type ExcelObject, type Scalar } from "../model/ExcelObject";
import type { PageLayoutState, SheetState } from "../state";

type Place = "left" | "center" | "right";

/** Excel's limit for a header or footer with its three parts. */
const HEADER_LIMIT = 255;

function part(kind: "header" | "footer", place: Place): Scalar<SheetState> {
  return {
    get: (sheet) => sheet.pageLayout[kind]?.[place] ?? "",
    set: (sheet, value) => {
      const next: NonNullable<PageLayoutState["header"]> = {
        ...sheet.pageLayout[kind],
        [place]: text(value, `${place} ${kind}`),
      };
      const { left = "", center = "", right = "" } = next;
      const length = left.length + center.length + right.length;
      if (length > HEADER_LIMIT) {
        throw invalidArgument(`a ${kind} has at most ${HEADER_LIMIT} characters, not ${length}`);
      }
      sheet.pageLayout[kind] = next;
    },
  };
}

const HeaderFooter: ExcelClass<SheetState> = {
  name: "HeaderFooter",
  scalars: {
    LeftHeader: part("header", "left"),
    CenterHeader: part("header", "center"),
    RightHeader: part("header", "right"),
    LeftFooter: part("footer", "left"),
    CenterFooter: part("footer", "center"),
    RightFooter: part("footer", "right"),
  },
};

const HeaderFooterGroup: ExcelClass<SheetState> = {
  name: "HeaderFooterGroup",
  scalars: { State: { get: () => "Default" } },
  objects: { DefaultForAllPages: (sheet) => excelObject(HeaderFooter, sheet) },
};

/** Header and footer of a sheet. */
export function headerFooterGroup(sheet: SheetState): ExcelObject {
  return excelObject(HeaderFooterGroup, sheet);
}
