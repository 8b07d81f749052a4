/**
 * How Excel reads a block of cells as a chart: names in the first row, categories in the first
 * column.
 */
import { invalidArgument } from "../ExcelError";
import { quoteSheetName } from "../../engine/formula/sheetName";
import { formatArea } from "../grid/address";
import { mapArea, valueAt } from "../grid/cells";
import type { Host } from "../Host";
import type { ChartSeriesState, RangeAddress, SheetState } from "../state";

/** Excel's limit on series in a chart. */
const MOST_SERIES = 255;

/** "='Maturity data'!$C$2:$C$12" */
export function referenceTo(sheet: SheetState, area: RangeAddress): string {
  return `=${quoteSheetName(sheet.name)}!${formatArea(area, "$")}`;
}

function anyNumber(host: Host, sheet: SheetState, area: RangeAddress): boolean {
  const values = mapArea(area, (row, column) => valueAt(host, sheet, row, column));
  return values.flat().some((value) => typeof value === "number");
}

/** The block, with rows and columns exchanged if the series are in rows. */
interface Reading {
  readonly area: RangeAddress;
  readonly byColumns: boolean;
}

/** First line of names, or first line of categories: one cell thick. */
function edge({ area, byColumns }: Reading, names: boolean): RangeAddress {
  return names === byColumns ? { ...area, rowCount: 1 } : { ...area, columnCount: 1 };
}

function without(area: RangeAddress, row: boolean, column: boolean): RangeAddress {
  const rows = row && area.rowCount > 1 ? 1 : 0;
  const columns = column && area.columnCount > 1 ? 1 : 0;
  return {
    row: area.row + rows,
    column: area.column + columns,
    rowCount: area.rowCount - rows,
    columnCount: area.columnCount - columns,
  };
}

/**
 * The series of a block. Its first line is names (categories) if it contains no number, or if its
 * corner is empty.
 * @throws InvalidArgument for more than 255 series.
 */
export function seriesFrom(
  host: Host,
  sheet: SheetState,
  area: RangeAddress,
  byColumns: boolean,
): ChartSeriesState[] {
  const cornerEmpty = valueAt(host, sheet, area.row, area.column) === "";
  const top = { ...area, rowCount: 1 };
  const left = { ...area, columnCount: 1 };
  const headed = (line: RangeAddress, thick: boolean): boolean =>
    thick && (cornerEmpty || !anyNumber(host, sheet, line));
  const topIsHead = headed(without(top, false, true), area.rowCount > 1);
  const leftIsHead = headed(without(left, true, false), area.columnCount > 1);
  const body = without(area, topIsHead, leftIsHead);
  const count = byColumns ? body.columnCount : body.rowCount;
  if (count > MOST_SERIES) throw invalidArgument(`a chart has at most ${MOST_SERIES} series`);
  const reading: Reading = { area: body, byColumns };
  const hasNames = byColumns ? topIsHead : leftIsHead;
  const hasCategories = byColumns ? leftIsHead : topIsHead;
  const categoryLine = byColumns ? { ...body, column: area.column } : { ...body, row: area.row };
  const categories = edge({ area: categoryLine, byColumns }, false);
  return Array.from({ length: count }, (_, offset) => {
    const values = byColumns
      ? { ...edge(reading, false), column: body.column + offset }
      : { ...edge(reading, false), row: body.row + offset };
    const name = byColumns
      ? { row: area.row, column: body.column + offset, rowCount: 1, columnCount: 1 }
      : { row: body.row + offset, column: area.column, rowCount: 1, columnCount: 1 };
    return {
      name: hasNames ? referenceTo(sheet, name) : `Series${offset + 1}`,
      values: referenceTo(sheet, values),
      ...(hasCategories ? { categories: referenceTo(sheet, categories) } : {}),
    };
  });
}
