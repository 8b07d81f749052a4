/** Excel.PageLayout with its headers and footers. */
import { invalidArgument, itemNotFound } from "../ExcelError";
import { COLUMN_COUNT, ROW_COUNT } from "../../engine/formula/address";
import { formatArea } from "../grid/address";
import { requirePresent, type Host } from "../Host";
import { boolean, integer, number, oneOf, onlyMembers, record } from "../model/arguments";
import {
  excelObject,
  nullObject,
  type Argument,
  type ExcelClass,
  type ExcelObject,
  type Scalar,
} from "../model/ExcelObject";
import { rangeOrAddress } from "../model/rangeArguments";
import type { PageLayoutState, RangeAddress, SheetState } from "../state";
import { headerFooterGroup } from "./HeaderFooterGroup";
import { rangeAt } from "./Range";
import { rangeAreas } from "./RangeAreas";

interface Target {
  readonly host: Host;
  readonly sheet: SheetState;
}

/** Excel's margins for a new sheet, in points. */
const MARGINS = {
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
} as const;
type Margin = keyof typeof MARGINS;
/** No paper that Excel knows is wider than 49 inches. */
const MOST_MARGIN = 3528;

const PAPERS = [
  "Letter", "Legal", "Executive", "A3", "A4", "A4Small", "A5", "B4", "B5", "Tabloid", "Ledger",
  "Statement", "Folio", "Quatro", "Note", "EnvelopeC5", "EnvelopeDL", "EnvelopeMonarch",
] as const; // prettier-ignore

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function margin(member: Margin): Scalar<Target> {
  return {
    get: ({ sheet }) => sheet.pageLayout[member] ?? MARGINS[member],
    set: ({ sheet }, value) => {
      sheet.pageLayout[member] = number(value, member, 0, MOST_MARGIN);
    },
  };
}

type Flag =
  | "centerHorizontally"
  | "centerVertically"
  | "printGridlines"
  | "printHeadings"
  | "blackAndWhite"
  | "draftMode";

function flag(member: Flag): Scalar<Target> {
  return {
    get: ({ sheet }) => sheet.pageLayout[member] ?? false,
    set: ({ sheet }, value) => {
      sheet.pageLayout[member] = boolean(value, member);
    },
  };
}

function zoomFrom(value: Argument): PageLayoutState["zoom"] {
  const given = record(value, "zoom");
  onlyMembers(given, ["scale", "horizontalFitToPages", "verticalFitToPages"], "zoom");
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = given;
  const pages = (count: Argument, what: string) =>
    count === undefined || count === null ? {} : { [what]: integer(count, what, 0, 32767) };
  if (scale !== undefined && scale !== null) {
    return { scale: integer(scale, "zoom.scale", 10, 400) };
  }
  return { ...pages(across, "horizontalFitToPages"), ...pages(down, "verticalFitToPages") };
}

/** Rows "$1:$3" or columns "$A:$B" that every page repeats. */
function titles(
  { host, sheet }: Target,
  value: Argument,
  kind: "row" | "column",
): { first: number; last: number } {
  const { area, sheet: on } = rangeOrAddress(host, sheet, value, "print titles");
  if (on !== sheet) throw invalidArgument("print titles are on the sheet itself");
  const { row, rowCount, column, columnCount } = area;
  return kind === "row"
    ? { first: row, last: row + rowCount - 1 }
    : { first: column, last: column + columnCount - 1 };
}

function titleArea({ sheet }: Target, kind: "row" | "column"): RangeAddress | undefined {
  const { printTitleRows: rows, printTitleColumns: columns } = sheet.pageLayout;
  if (kind === "row") {
    const rowCount = rows ? rows.last - rows.first + 1 : 0;
    return rows && { row: rows.first, rowCount, column: 0, columnCount: COLUMN_COUNT };
  }
  const columnCount = columns ? columns.last - columns.first + 1 : 0;
  return columns && { column: columns.first, columnCount, row: 0, rowCount: ROW_COUNT };
}

function getTitles(kind: "row" | "column", orNull: boolean) {
  return (target: Target): ExcelObject => {
    const area = titleArea(target, kind);
    if (area) return rangeAt(target.host, target.sheet, area);
    if (orNull) return nullObject("Range");
    throw itemNotFound(`print title ${kind}s`);
  };
}

function setMargins({ sheet }: Target, [unit, options]: readonly Argument[]): void {
  const factor = POINTS[oneOf(unit, ["Points", "Inches", "Centimeters"] as const, "unit")];
  const given = record(options, "marginOptions");
  const members = { left: "leftMargin", right: "rightMargin", top: "topMargin" } as const;
  const all = {
    ...members,
    bottom: "bottomMargin",
    header: "headerMargin",
    footer: "footerMargin",
  };
  onlyMembers(given, Object.keys(all), "marginOptions");
  const entries = Object.entries(given).map(([side, value]): [string, number] => [
    `${side}Margin`,
    number(value, side, 0, MOST_MARGIN / factor) * factor,
  ]);
  Object.assign(sheet.pageLayout, Object.fromEntries(entries));
}

const PageLayout: ExcelClass<Target> = {
  name: "PageLayout",
  scalars: {
    Orientation: {
      get: ({ sheet }) => sheet.pageLayout.orientation ?? "Portrait",
      set: ({ sheet }, value) => {
        sheet.pageLayout.orientation = oneOf(
          value,
          ["Portrait", "Landscape"] as const,
          "orientation",
        );
      },
    },
    PaperSize: {
      get: ({ sheet }) => sheet.pageLayout.paperSize ?? "A4",
      set: ({ sheet }, value) => {
        sheet.pageLayout.paperSize = oneOf(value, PAPERS, "paperSize");
      },
    },
    Zoom: {
      get: ({ sheet }) => ({ ...(sheet.pageLayout.zoom ?? { scale: 100 }) }),
      set: ({ sheet }, value) => {
        sheet.pageLayout.zoom = zoomFrom(value);
      },
    },
    LeftMargin: margin("leftMargin"),
    RightMargin: margin("rightMargin"),
    TopMargin: margin("topMargin"),
    BottomMargin: margin("bottomMargin"),
    HeaderMargin: margin("headerMargin"),
    FooterMargin: margin("footerMargin"),
    CenterHorizontally: flag("centerHorizontally"),
    CenterVertically: flag("centerVertically"),
    PrintGridlines: flag("printGridlines"),
    PrintHeadings: flag("printHeadings"),
    BlackAndWhite: flag("blackAndWhite"),
    DraftMode: flag("draftMode"),
  },
  objects: { HeadersFooters: ({ sheet }) => headerFooterGroup(sheet) },
  methods: {
    SetPrintArea: (target, [area]) => {
      const { host, sheet } = target;
      if (typeof area === "string" && area.includes(",")) {
        throw invalidArgument("a print area of several ranges is not kept");
      }
      const range = rangeOrAddress(host, sheet, area, "printArea");
      if (range.sheet !== sheet) throw invalidArgument("the print area is on the sheet itself");
      sheet.pageLayout.printArea = range.area;
    },
    GetPrintArea: ({ host, sheet }) => {
      const { printArea } = sheet.pageLayout;
      if (!printArea) throw itemNotFound("print area");
      return rangeAreas(host, sheet, formatArea(printArea));
    },
    GetPrintAreaOrNullObject: ({ host, sheet }) => {
      const { printArea } = sheet.pageLayout;
      return printArea ? rangeAreas(host, sheet, formatArea(printArea)) : nullObject("RangeAreas");
    },
    SetPrintTitleRows: (target, [rows]) => {
      target.sheet.pageLayout.printTitleRows = titles(target, rows, "row");
    },
    SetPrintTitleColumns: (target, [columns]) => {
      target.sheet.pageLayout.printTitleColumns = titles(target, columns, "column");
    },
    GetPrintTitleRows: getTitles("row", false),
    GetPrintTitleRowsOrNullObject: getTitles("row", true),
    GetPrintTitleColumns: getTitles("column", false),
    GetPrintTitleColumnsOrNullObject: getTitles("column", true),
    SetPrintMargins: setMargins,
  },
};

/** How a sheet is printed. */
export function pageLayout(host: Host, sheet: SheetState): ExcelObject {
  requirePresent(host, sheet);
  return excelObject(PageLayout, { host, sheet });
}
