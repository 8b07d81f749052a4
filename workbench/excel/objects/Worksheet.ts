/** Excel.Worksheet. */
import { invalidArgument, itemNotFound, notImplemented } from "../ExcelError";
import { boolean, integer, oneOf, optionalBoolean, optionalText, text } from "../model/arguments";
import { colour } from "../model/colour";
import {
  excelObject,
  nullObject,
  type Argument,
  type ExcelClass,
  type ExcelObject,
  type Scalar,
} from "../model/ExcelObject";
import { areaFromText } from "../model/rangeArguments";
import { EVENT } from "../events";
import { onSheet, WHOLE_SHEET } from "../grid/area";
import { usedArea } from "../grid/cells";
import { requirePresent, type Host } from "../Host";
import type { SheetState } from "../state";
import {
  activateSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from "../structure/sheets";
import { chartCollection } from "./ChartCollection";
import { eventMethods } from "./eventMethods";
import { namedItemCollection } from "./NamedItemCollection";
import { pageBreakCollection } from "./PageBreakCollection";
import { pageLayout } from "./PageLayout";
import { rangeAt } from "./Range";
import { tableCollection } from "./TableCollection";
import { rangeAreas } from "./RangeAreas";
import { worksheetFreezePanes } from "./WorksheetFreezePanes";
import { worksheetProtection } from "./WorksheetProtection";

interface SheetTarget {
  readonly host: Host;
  readonly sheet: SheetState;
}

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

const used = (orNull: boolean) => {
  return ({ host, sheet }: SheetTarget, [valuesOnly]: readonly Argument[]): ExcelObject => {
    requirePresent(host, sheet);
    const only = optionalBoolean(valuesOnly, "valuesOnly") ?? false;
    const area = usedArea(sheet, WHOLE_SHEET, only);
    if (area) return rangeAt(host, sheet, area);
    if (orNull) return nullObject("Range");
    return rangeAt(host, sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 });
  };
};

const neighbour = (step: 1 | -1, orNull: boolean) => {
  return ({ host, sheet }: SheetTarget, [visibleOnly]: readonly Argument[]): ExcelObject => {
    const only = optionalBoolean(visibleOnly, "visibleOnly") ?? false;
    const { sheets } = host.state;
    for (let index = sheets.indexOf(sheet) + step; sheets[index]; index += step) {
      const other = sheets[index];
      if (other && (!only || other.visibility === "Visible")) return worksheet(host, other);
    }
    if (orNull) return nullObject("Worksheet");
    throw itemNotFound("no such sheet beside it");
  };
};

/** What must hold before anything else is done with a sheet: that it is still there. */
function present<Value>(
  act: (target: SheetTarget, value: Argument) => Value,
): (target: SheetTarget, value: Argument) => Value {
  return (target, value) => {
    requirePresent(target.host, target.sheet);
    return act(target, value);
  };
}

const showGridlines: Scalar<SheetTarget> = {
  get: ({ sheet }) => sheet.showGridlines,
  set: present(({ sheet }, value) => {
    sheet.showGridlines = boolean(value, "showGridlines");
  }),
};

const showHeadings: Scalar<SheetTarget> = {
  get: ({ sheet }) => sheet.showHeadings,
  set: present(({ sheet }, value) => {
    sheet.showHeadings = boolean(value, "showHeadings");
  }),
};

const Worksheet: ExcelClass<SheetTarget> = {
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  scalars: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: present(({ host, sheet }, value) => renameSheet(host, sheet, text(value, "name"))),
    },
    Position: {
      get: ({ host, sheet }) => host.state.sheets.indexOf(sheet),
      set: present(({ host, sheet }, value) => moveSheet(host, sheet, integer(value, "position"))),
    },
    Visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: present(({ host, sheet }, value) =>
        setVisibility(host, sheet, oneOf(value, VISIBILITIES, "visibility")),
      ),
    },
    TabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: present(({ sheet }, value) => {
        sheet.tabColor = value === "" ? "" : colour(value, "tabColor");
      }),
    },
    ShowGridlines: showGridlines,
    ShowHeadings: showHeadings,
    // Excel on Windows is told by these names.
    Gridlines: { ...showGridlines, onlyByName: true },
    Headings: { ...showHeadings, onlyByName: true },
    EnableCalculation: {
      get: () => true,
      set: (_, value) => {
        if (value !== true) throw notImplemented("Worksheet.enableCalculation = false");
      },
    },
    StandardHeight: { get: () => 15 },
    StandardWidth: { get: () => 8.43 },
  },
  objects: {
    Names: ({ host, sheet }) => namedItemCollection(host, sheet),
    Protection: ({ host, sheet }) => worksheetProtection(host, sheet),
    Charts: ({ host, sheet }) => chartCollection(host, sheet),
    Tables: ({ host, sheet }) => tableCollection(host, sheet),
    PageLayout: ({ host, sheet }) => pageLayout(host, sheet),
    HorizontalPageBreaks: ({ host, sheet }) => pageBreakCollection(host, sheet, "horizontal"),
    VerticalPageBreaks: ({ host, sheet }) => pageBreakCollection(host, sheet, "vertical"),
    FreezePanes: ({ host, sheet }) => worksheetFreezePanes(host, sheet),
  },
  methods: {
    Activate: ({ host, sheet }) => {
      requirePresent(host, sheet);
      activateSheet(host, sheet);
    },
    Delete: ({ host, sheet }) => {
      requirePresent(host, sheet);
      deleteSheet(host, sheet);
    },
    Calculate: ({ host, sheet }) => requirePresent(host, sheet),
    GetRange: ({ host, sheet }, [address]) => {
      requirePresent(host, sheet);
      const given = optionalText(address, "address");
      if (given === undefined) return rangeAt(host, sheet, WHOLE_SHEET);
      const found = areaFromText(host, sheet, given);
      if (found.sheet !== sheet) throw invalidArgument(`"${given}" is on another sheet`);
      return rangeAt(host, sheet, found.area);
    },
    GetRanges: ({ host, sheet }, [address]) => {
      requirePresent(host, sheet);
      return rangeAreas(host, sheet, optionalText(address, "address"));
    },
    GetCell: ({ host, sheet }, [row, column]) => {
      requirePresent(host, sheet);
      const area = {
        row: integer(row, "row"),
        column: integer(column, "column"),
        rowCount: 1,
        columnCount: 1,
      };
      if (!onSheet(area)) throw invalidArgument("the cell is not on the sheet");
      return rangeAt(host, sheet, area);
    },
    GetRangeByIndexes: ({ host, sheet }, [row, column, rowCount, columnCount]) => {
      requirePresent(host, sheet);
      const area = {
        row: integer(row, "startRow"),
        column: integer(column, "startColumn"),
        rowCount: integer(rowCount, "rowCount"),
        columnCount: integer(columnCount, "columnCount"),
      };
      if (!onSheet(area)) throw invalidArgument("the range is not on the sheet");
      return rangeAt(host, sheet, area);
    },
    GetUsedRange: used(false),
    GetUsedRangeOrNullObject: used(true),
    GetNext: neighbour(1, false),
    GetNextOrNullObject: neighbour(1, true),
    GetPrevious: neighbour(-1, false),
    GetPreviousOrNullObject: neighbour(-1, true),
    ...eventMethods<SheetTarget>(({ sheet }) => sheet.id, {
      Activated: EVENT.worksheetActivated,
      Deactivated: EVENT.worksheetDeactivated,
      DataChanged: EVENT.worksheetChanged,
      SelectionChanged: EVENT.worksheetSelectionChanged,
      Calculated: EVENT.worksheetCalculated,
    }),
  },
};

/** One sheet of the workbook. */
export function worksheet(host: Host, sheet: SheetState): ExcelObject {
  return excelObject(Worksheet, { host, sheet });
}
