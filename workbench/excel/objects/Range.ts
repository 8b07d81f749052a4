/** Excel.Range. */
import {
  excelObject,
  type ExcelClass,
  type ExcelObject,
  type Identity,
} from "../model/ExcelObject";
import { rememberRange } from "../model/rangeArguments";
import { quoteSheetName } from "../../engine/formula/sheetName";
import { formatArea, isEntireColumn, isEntireRow } from "../grid/address";
import { nextNumber, track, type Host, type TrackedRange } from "../Host";
import type { RangeAddress, SheetState } from "../state";
import { conditionalFormatCollection } from "./ConditionalFormatCollection";
import { dataValidation } from "./DataValidation";
import { areaOf, type RangeTarget } from "./range/RangeTarget";
import { rangeContents } from "./range/rangeContents";
import { rangeLines } from "./range/rangeLines";
import { rangeMethods } from "./range/rangeMethods";
import { rangeNavigation } from "./range/rangeNavigation";
import { rangeProperties } from "./range/rangeProperties";
import { rangeSort } from "./RangeSort";
import { rangeFormat } from "./RangeFormat";
import { worksheet } from "./Worksheet";

const Range: ExcelClass<RangeTarget> = {
  name: "Range",
  identity: ({ range: { referenceId } }): Identity =>
    referenceId === undefined ? {} : { _ReferenceId: referenceId },
  scalars: {
    Address: {
      get: (target) => `${quoteSheetName(target.range.sheet.name)}!${formatArea(areaOf(target))}`,
    },
    AddressLocal: {
      get: (target) => `${quoteSheetName(target.range.sheet.name)}!${formatArea(areaOf(target))}`,
    },
    RowIndex: { get: (target) => areaOf(target).row },
    ColumnIndex: { get: (target) => areaOf(target).column },
    RowCount: { get: (target) => areaOf(target).rowCount },
    ColumnCount: { get: (target) => areaOf(target).columnCount },
    CellCount: {
      get: (target) => {
        const { rowCount, columnCount } = areaOf(target);
        const count = rowCount * columnCount;
        return count > 2147483647 ? -1 : count;
      },
    },
    IsEntireRow: { get: (target) => isEntireRow(areaOf(target)) },
    IsEntireColumn: { get: (target) => isEntireColumn(areaOf(target)) },
    ...rangeContents,
    ...rangeLines,
  },
  objects: {
    Format: ({ host, range }) => rangeFormat(formatTarget(host, range)),
    Worksheet: ({ host, range }) => worksheet(host, range.sheet),
    Sort: (target) => rangeSort(target),
    DataValidation: ({ host, range }) => dataValidation(formatTarget(host, range)),
    ConditionalFormats: ({ host, range }) => conditionalFormatCollection(formatTarget(host, range)),
  },
  methods: {
    ...rangeNavigation,
    ...rangeProperties,
    ...rangeMethods,
    _KeepReference: ({ host, range }) => {
      range.referenceId ??= `range-${nextNumber(host)}`;
      host.references.set(range.referenceId, range);
    },
  },
};

function formatTarget(
  host: Host,
  range: TrackedRange,
): { host: Host; sheet: SheetState; areas: () => readonly RangeAddress[] } {
  return { host, sheet: range.sheet, areas: () => [areaOf({ host, range })] };
}

/** The object for cells that are held already. */
export function rangeObject(host: Host, range: TrackedRange): ExcelObject {
  return rememberRange(excelObject(Range, { host, range }), range);
}

/** A Range object for an area of a sheet. */
export function rangeAt(host: Host, sheet: SheetState, area: RangeAddress): ExcelObject {
  return rangeObject(host, track(host, sheet, area));
}
