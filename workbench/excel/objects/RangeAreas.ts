/** Excel.RangeAreas: several areas of one sheet, handled as one. */
import { invalidArgument } from "../ExcelError";
import { quoteSheetName } from "../../engine/formula/sheetName";
import { formatArea } from "../grid/address";
import { WHOLE_SHEET } from "../grid/area";
import { track, type Host, type TrackedRange } from "../Host";
import { excelClass, type ExcelObject } from "../model/ExcelObject";
import { areaFromText } from "../model/rangeArguments";
import type { SheetState } from "../state";
import { conditionalFormatCollection } from "./ConditionalFormatCollection";
import type { FormatTarget } from "./FormatTarget";
import { areaOf, keepReference } from "./range/RangeTarget";
import { rangeFormat } from "./RangeFormat";

interface Target extends FormatTarget {
  readonly ranges: readonly TrackedRange[];
}

const rangeAreasObject = excelClass<Target>({
  name: "RangeAreas",
  scalars: {
    Address: {
      get: ({ sheet, areas }) =>
        areas()
          .map((area) => `${quoteSheetName(sheet.name)}!${formatArea(area)}`)
          .join(","),
    },
  },
  objects: { Format: rangeFormat, ConditionalFormats: conditionalFormatCollection },
  methods: {
    // Kept areas are tracked one by one; the path is resolved again in each request.
    _KeepReference: ({ host, ranges }) => {
      for (const range of ranges) keepReference({ host, range });
    },
  },
});

/** The areas of a list of addresses such as "A1:B2,D4"; without one, the entire sheet. */
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
      : addresses.split(",").map((address) => {
          const found = areaFromText(host, sheet, address.trim());
          if (found.sheet !== sheet) throw invalidArgument(`${address} is on another sheet`);
          return found.area;
        });
  const ranges = areas.map((area) => track(host, sheet, area));
  return rangeAreasObject({
    host,
    sheet,
    ranges,
    areas: () => ranges.map((range) => areaOf({ host, range })),
  });
}
