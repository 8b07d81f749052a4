/** Excel.PageLayout. */
import { invalidArgument } from "../ExcelError";
import { formatArea } from "../grid/address";
import { integer, number, oneOf, onlyMembers, record } from "../model/arguments";
import { excelClass, nullObject, type Argument } from "../model/ExcelObject";
import { rangeOrAddress } from "../model/rangeArguments";
import { choice, stored, type Kind } from "../model/stored";
import type { PageLayoutState, RangeAddress } from "../state";
import { headerFooterGroup } from "./HeaderFooterGroup";
import { rangeAreas } from "./RangeAreas";
import type { SheetTarget } from "./SheetTarget";

/** In points: no paper that Excel knows is wider than 49 inches. */
const MOST_MARGIN = 3528;
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

const PAPERS = [
  "Letter", "Legal", "Executive", "A3", "A4", "A4Small", "A5", "B4", "B5", "Tabloid", "Ledger",
  "Statement", "Folio", "Quatro", "Note", "EnvelopeC5", "EnvelopeDL", "EnvelopeMonarch",
] as const; // prettier-ignore

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

type Zoom = NonNullable<PageLayoutState["zoom"]>;

const zoom: Kind<Zoom> = {
  unset: { scale: 100 },
  check: (value) => {
    const given = record(value, "zoom");
    onlyMembers(given, ["scale", "horizontalFitToPages", "verticalFitToPages"], "zoom");
    const { scale, horizontalFitToPages: across, verticalFitToPages: down } = given;
    const pages = (count: Argument, what: string) =>
      count === undefined || count === null ? {} : { [what]: integer(count, what, 0, 32767) };
    if (scale !== undefined && scale !== null) {
      return { scale: integer(scale, "zoom.scale", 10, 400) };
    }
    return { ...pages(across, "horizontalFitToPages"), ...pages(down, "verticalFitToPages") };
  },
};

/** An area of the sheet itself. */
function ownArea(target: SheetTarget, value: Argument, what: string): RangeAddress {
  const { area, sheet } = rangeOrAddress(target.host, target.sheet, value, what);
  if (sheet !== target.sheet) throw invalidArgument(`the ${what} is on another sheet`);
  return area;
}

/** How a sheet is printed. */
export const pageLayout = excelClass<SheetTarget>({
  name: "PageLayout",
  scalars: stored<SheetTarget, PageLayoutState>(
    {
      read: ({ sheet }, pick) => pick(sheet.pageLayout),
      change: ({ host, sheet }, patch) => {
        if (patch.zoom !== undefined && patch.zoom.scale === undefined) {
          if (!host.pageLayoutViewOpen) return;
        }
        Object.assign(sheet.pageLayout, patch);
      },
    },
    {
      orientation: choice(["Portrait", "Landscape"], "Portrait"),
      paperSize: choice(PAPERS, "A4"),
      zoom,
    },
  ),
  objects: { HeadersFooters: ({ sheet }) => headerFooterGroup(sheet) },
  methods: {
    SetPrintArea: (target, [area]) => {
      if (typeof area === "string" && area.includes(",")) {
        throw invalidArgument("a print area of several ranges is not kept");
      }
      target.sheet.pageLayout.printArea = ownArea(target, area, "print area");
    },
    GetPrintAreaOrNullObject: ({ host, sheet }) => {
      const { printArea } = sheet.pageLayout;
      return printArea ? rangeAreas(host, sheet, formatArea(printArea)) : nullObject("RangeAreas");
    },
    SetPrintTitleRows: (target, [rows]) => {
      const { row, rowCount } = ownArea(target, rows, "print titles");
      target.sheet.pageLayout.printTitleRows = { first: row, last: row + rowCount - 1 };
    },
    SetPrintTitleColumns: (target, [columns]) => {
      const { column, columnCount } = ownArea(target, columns, "print titles");
      target.sheet.pageLayout.printTitleColumns = { first: column, last: column + columnCount - 1 };
    },
    SetPrintMargins: ({ sheet }, [unit, options]) => {
      const factor = POINTS[oneOf(unit, ["Points", "Inches", "Centimeters"] as const, "unit")];
      const given = record(options, "marginOptions");
      onlyMembers(given, MARGINS, "marginOptions");
      for (const side of MARGINS) {
        if (given[side] === undefined) continue;
        const points = number(given[side], side, 0, MOST_MARGIN / factor) * factor;
        sheet.pageLayout[`${side}Margin`] = points;
      }
    },
  },
});
