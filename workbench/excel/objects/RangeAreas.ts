/** Excel.RangeAreas: several areas of one sheet, dealt with as one. */
import { invalidArgument } from "../ExcelError";
import { quoteSheetName } from "../../engine/formula/sheetName";
import { formatArea } from "../grid/address";
import { WHOLE_SHEET } from "../grid/area";
import { forEachCell } from "../grid/cells";
import { nextNumber, track, type Host, type TrackedRange } from "../Host";
import { excelObject, type ExcelClass, type ExcelObject } from "../model/ExcelObject";
import { areaFromText } from "../model/rangeArguments";
import { requireAllowed, requireUnlocked } from "../protection";
import { clearContents } from "../grid/writeCells";
import { oneOf } from "../model/arguments";
import type { SheetState } from "../state";
import { conditionalFormatCollection } from "./ConditionalFormatCollection";
import { dataValidation } from "./DataValidation";
import { areaOf } from "./range/RangeTarget";
import { rangeObject } from "./Range";
import { rangeFormat } from "./RangeFormat";
import type { FormatTarget } from "./FormatTarget";
import { worksheet } from "./Worksheet";

interface Target extends FormatTarget {
  readonly ranges: readonly TrackedRange[];
}

const RangeAreas: ExcelClass<Target> = {
  name: "RangeAreas",
  scalars: {
    Address: {
      get: ({ sheet, areas }) =>
        areas()
          .map((area) => `${quoteSheetName(sheet.name)}!${formatArea(area)}`)
          .join(","),
    },
    AreaCount: { get: ({ ranges }) => ranges.length },
    CellCount: {
      get: ({ areas }) =>
        areas().reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0),
    },
  },
  objects: {
    Format: (target) => rangeFormat(target),
    Worksheet: ({ host, sheet }) => worksheet(host, sheet),
    DataValidation: (target) => dataValidation(target),
    ConditionalFormats: (target) => conditionalFormatCollection(target),
    Areas: (target) => rangeCollection(target),
  },
  methods: {
    Clear: ({ host, sheet, areas }, [applyTo]) => {
      const what = oneOf(applyTo ?? "All", ["All", "Formats", "Contents"], "applyTo");
      for (const area of areas()) {
        if (what !== "Formats") requireUnlocked(sheet, area);
        if (what !== "Contents") {
          requireAllowed(sheet, "allowFormatCells");
          forEachCell(sheet, area, (cell) => {
            delete cell.format;
          });
        }
        if (what !== "Formats") clearContents(host, sheet, area);
      }
    },
    // Kept areas are held one by one; the path is resolved anew in each request.
    _KeepReference: ({ host, ranges }) => {
      for (const range of ranges) {
        range.referenceId ??= `range-${nextNumber(host)}`;
        host.references.set(range.referenceId, range);
      }
    },
  },
};

const RangeCollection: ExcelClass<Target> = {
  name: "RangeCollection",
  methods: {
    GetCount: ({ ranges }) => ranges.length,
    GetItemAt: ({ host, ranges }, [index]) => {
      const range = typeof index === "number" ? ranges[index] : undefined;
      if (!range) throw invalidArgument("there is no such area");
      return rangeObject(host, range);
    },
  },
  items: ({ host, ranges }) => ranges.map((range) => rangeObject(host, range)),
};

function rangeCollection(target: Target): ExcelObject {
  return excelObject(RangeCollection, target);
}

/** The areas of a list of addresses such as "A1:B2,D4"; the whole sheet without one. */
export function rangeAreas(
  host: Host,
  sheet: SheetState,
  addresses: string | undefined,
): ExcelObject {
  if (addresses !== undefined && addresses.length > 8192) {
    throw invalidArgument("an address has at most 8,192 characters");
  }
  const areas =
    addresses === undefined
      ? [WHOLE_SHEET]
      : addresses.split(/[,;]/).map((address) => {
          const found = areaFromText(host, sheet, address.trim());
          if (found.sheet !== sheet) throw invalidArgument(`${address} is on another sheet`);
          return found.area;
        });
  const ranges = areas.map((area) => track(host, sheet, area));
  return excelObject(RangeAreas, {
    host,
    sheet,
    ranges,
    areas: () => ranges.map((range) => areaOf({ host, range })),
  });
}
