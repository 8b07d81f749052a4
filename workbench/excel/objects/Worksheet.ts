/** Excel.Worksheet. */
import { invalidArgument } from "../ExcelError";
import { onSheet, WHOLE_SHEET } from "../grid/area";
import { usedArea } from "../grid/cells";
import { integer, oneOf, optionalBoolean, optionalText, text } from "../model/arguments";
import { colour } from "../model/colour";
import { excelClass, nullObject, type Argument, type ExcelObject } from "../model/ExcelObject";
import { areaFromText, rangeAt } from "../model/rangeArguments";
import { flag, stored } from "../model/stored";
import type { RangeAddress, SheetState } from "../state";
import {
  activateSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from "../structure/sheets";
import { chartCollection } from "./ChartCollection";
import { pageBreakCollection } from "./PageBreakCollection";
import { pageLayout } from "./PageLayout";
import { rangeAreas } from "./RangeAreas";
import { presentSheet, type SheetTarget } from "./SheetTarget";
import { tableCollection } from "./TableCollection";
import { worksheetFreezePanes } from "./WorksheetFreezePanes";
import { worksheetProtection } from "./WorksheetProtection";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

function used(target: SheetTarget, valuesOnly: Argument): RangeAddress | undefined {
  const only = optionalBoolean(valuesOnly, "valuesOnly") ?? false;
  return usedArea(presentSheet(target), WHOLE_SHEET, only);
}

/** @throws InvalidArgument if the sheet has no such cells. */
function cellsAt(target: SheetTarget, numbers: readonly Argument[]): ExcelObject {
  const sheet = presentSheet(target);
  const [row, column, rowCount, columnCount] = numbers.map((value) => integer(value, "index"));
  const area = { row, column, rowCount, columnCount };
  if (!onSheet(area)) throw invalidArgument("the range is not on the sheet");
  return rangeAt(target.host, sheet, area);
}

/** One sheet of the workbook. */
export const worksheet = excelClass<SheetTarget>({
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  scalars: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: (target, value) => renameSheet(target.host, presentSheet(target), text(value, "name")),
    },
    Position: {
      get: ({ host, sheet }) => host.state.sheets.indexOf(sheet),
      set: (target, value) =>
        moveSheet(target.host, presentSheet(target), integer(value, "position")),
    },
    Visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: (target, value) =>
        setVisibility(target.host, presentSheet(target), oneOf(value, VISIBILITIES, "visibility")),
    },
    ...stored<SheetTarget, SheetState>(
      {
        read: ({ sheet }, pick) => pick(sheet),
        change: (target, patch) => void Object.assign(presentSheet(target), patch),
      },
      {
        tabColor: {
          unset: "",
          check: (value, what) => (value === "" ? "" : colour(value, what)),
        },
        showGridlines: flag(true),
      },
      // The library for Excel on Windows uses a separate name to set the gridlines.
      { TabColor: "tabColor", ShowGridlines: "showGridlines", Gridlines: "showGridlines" },
    ),
  },
  objects: {
    Protection: worksheetProtection,
    Charts: chartCollection,
    Tables: tableCollection,
    PageLayout: (target) => pageLayout({ ...target, sheet: presentSheet(target) }),
    HorizontalPageBreaks: pageBreakCollection,
    FreezePanes: worksheetFreezePanes,
  },
  methods: {
    Activate: (target) => activateSheet(target.host, presentSheet(target)),
    Delete: (target) => deleteSheet(target.host, presentSheet(target)),
    GetRange: (target, [address]) => {
      const sheet = presentSheet(target);
      const given = optionalText(address, "address");
      if (given === undefined) return rangeAt(target.host, sheet, WHOLE_SHEET);
      const found = areaFromText(target.host, sheet, given);
      if (found.sheet !== sheet) throw invalidArgument(`"${given}" is on another sheet`);
      return rangeAt(target.host, sheet, found.area);
    },
    GetRanges: (target, [address]) =>
      rangeAreas(target.host, presentSheet(target), optionalText(address, "address")),
    GetCell: (target, [row, column]) => cellsAt(target, [row, column, 1, 1]),
    GetRangeByIndexes: (target, [row, column, rowCount, columnCount]) =>
      cellsAt(target, [row, column, rowCount, columnCount]),
    GetUsedRange: (target, [valuesOnly]) => {
      const area = used(target, valuesOnly);
      const first = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
      return rangeAt(target.host, target.sheet, area ?? first);
    },
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => {
      const area = used(target, valuesOnly);
      return area ? rangeAt(target.host, target.sheet, area) : nullObject("Range");
    },
  },
});
