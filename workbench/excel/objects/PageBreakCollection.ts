/** Excel.PageBreakCollection and Excel.PageBreak. */
import { invalidArgument, invalidOperation, itemNotFound } from "../ExcelError";
import type { Host } from "../Host";
import { integer } from "../model/arguments";
import { excelObject, type ExcelClass, type ExcelObject } from "../model/ExcelObject";
import { rangeOrAddress } from "../model/rangeArguments";
import type { SheetState } from "../state";
import { rangeAt } from "./Range";

interface Target {
  readonly host: Host;
  readonly sheet: SheetState;
  readonly kind: "horizontal" | "vertical";
}

interface BreakTarget extends Target {
  /** The row or column before which the page begins. */
  readonly place: number;
}

/** Excel keeps at most so many breaks of a kind. */
const MOST_BREAKS = 1026;

function breaksOf({ sheet, kind }: Target): number[] {
  const { horizontalPageBreaks, verticalPageBreaks } = sheet.pageLayout;
  return kind === "horizontal" ? horizontalPageBreaks : verticalPageBreaks;
}

const PageBreak: ExcelClass<BreakTarget> = {
  name: "PageBreak",
  identity: ({ place }) => ({ _Id: place }),
  scalars: {
    RowIndex: { get: ({ kind, place }) => (kind === "horizontal" ? place : 0) },
    ColumnIndex: { get: ({ kind, place }) => (kind === "vertical" ? place : 0) },
  },
  methods: {
    Delete: (target) => {
      const breaks = breaksOf(target);
      const index = breaks.indexOf(target.place);
      if (index < 0) throw itemNotFound("page break");
      breaks.splice(index, 1);
    },
    GetCellAfterBreak: ({ host, sheet, kind, place }) =>
      rangeAt(host, sheet, {
        row: kind === "horizontal" ? place : 0,
        column: kind === "vertical" ? place : 0,
        rowCount: 1,
        columnCount: 1,
      }),
  },
};

const pageBreak = (target: Target, place: number): ExcelObject =>
  excelObject(PageBreak, { ...target, place });

const PageBreakCollection: ExcelClass<Target> = {
  name: "PageBreakCollection",
  methods: {
    Add: (target, [range]) => {
      const { area, sheet } = rangeOrAddress(target.host, target.sheet, range, "pageBreakRange");
      if (sheet !== target.sheet) throw invalidArgument("the range is on another sheet");
      const place = target.kind === "horizontal" ? area.row : area.column;
      if (place === 0) throw invalidArgument("nothing stands before the first row or column");
      const breaks = breaksOf(target);
      if (breaks.length >= MOST_BREAKS) throw invalidOperation("too many page breaks");
      if (!breaks.includes(place)) breaks.push(place);
      breaks.sort((one, other) => one - other);
      return pageBreak(target, place);
    },
    GetCount: (target) => breaksOf(target).length,
    GetItem: (target, [index]) => {
      const place = integer(index, "index");
      if (!breaksOf(target).includes(place)) throw itemNotFound("page break");
      return pageBreak(target, place);
    },
    RemovePageBreaks: (target) => void breaksOf(target).splice(0),
  },
  items: (target) => breaksOf(target).map((place) => pageBreak(target, place)),
};

/** The page breaks of a sheet in one direction. */
export function pageBreakCollection(
  host: Host,
  sheet: SheetState,
  kind: "horizontal" | "vertical",
): ExcelObject {
  return excelObject(PageBreakCollection, { host, sheet, kind });
}
