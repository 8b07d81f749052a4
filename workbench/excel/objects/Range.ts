/** Excel.Range. */
import { excelClass, type ExcelObject, type Identity } from "../model/ExcelObject";
import { rememberRange } from "../model/rangeArguments";
import { quoteSheetName } from "../../engine/formula/sheetName";
import { formatArea } from "../grid/address";
import type { Host, TrackedRange } from "../Host";
import { conditionalFormatCollection } from "./ConditionalFormatCollection";
import { dataValidation } from "./DataValidation";
import type { FormatTarget } from "./FormatTarget";
import { areaOf, type RangeTarget } from "./range/RangeTarget";
import { rangeContents } from "./range/rangeContents";
import { rangeMethods } from "./range/rangeMethods";
import { rangeProperties } from "./range/rangeProperties";
import { rangeSort } from "./RangeSort";
import { rangeFormat } from "./RangeFormat";

function formatTarget({ host, range }: RangeTarget): FormatTarget {
  return { host, sheet: range.sheet, areas: () => [areaOf({ host, range })] };
}

const range = excelClass<RangeTarget>({
  name: "Range",
  identity: ({ range: { referenceId } }): Identity =>
    referenceId === undefined ? {} : { _ReferenceId: referenceId },
  scalars: {
    Address: {
      get: (target) => `${quoteSheetName(target.range.sheet.name)}!${formatArea(areaOf(target))}`,
    },
    RowIndex: { get: (target) => areaOf(target).row },
    ColumnIndex: { get: (target) => areaOf(target).column },
    RowCount: { get: (target) => areaOf(target).rowCount },
    ColumnCount: { get: (target) => areaOf(target).columnCount },
    ...rangeContents,
  },
  objects: {
    Format: (target) => rangeFormat(formatTarget(target)),
    Worksheet: ({ host, range: { sheet } }) => host.objects.worksheet({ host, sheet }),
    Sort: rangeSort,
    DataValidation: (target) => dataValidation(formatTarget(target)),
    ConditionalFormats: (target) => conditionalFormatCollection(formatTarget(target)),
  },
  methods: { ...rangeProperties, ...rangeMethods },
});

/** The object for cells that are already tracked. */
export function rangeObject(host: Host, cells: TrackedRange): ExcelObject {
  return rememberRange(range({ host, range: cells }), cells);
}
