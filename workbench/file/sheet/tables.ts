import type { TableState } from "../../excel/state";
import { parseArea } from "../../excel/grid/address";
import { rangeText } from "../addresses";
import { element } from "../xml/element";
import {
  attribute,
  booleanAttribute,
  child,
  children,
  numberAttribute,
} from "../../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../../src/workbook/file/xml/parseXml";
import { decodeSpreadsheetText } from "../../../src/workbook/file/xml/decodeSpreadsheetText";
import { encodeSpreadsheetText } from "../xml/spreadsheetText";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Line breaks are escaped in a column's name, although the header cell has them as they are. */
function columnName(name: string): string {
  return encodeSpreadsheetText(name).replace(/\r?\n/g, "_x000a_");
}

/** A table's part; its number is unique in the workbook, from 1. */
export function writeTable(table: TableState, number: number): string {
  const ref = rangeText(table.range);
  const columns = table.columns.map((name, index) =>
    element("tableColumn", { id: index + 1, name: columnName(name) }),
  );
  const filter = table.showFilterButton && table.showHeaders ? element("autoFilter", { ref }) : "";
  return element(
    "table",
    {
      xmlns: MAIN,
      id: number,
      name: table.name,
      displayName: table.name,
      ref,
      headerRowCount: table.showHeaders ? undefined : 0,
      totalsRowShown: false,
    },
    filter,
    element("tableColumns", { count: columns.length }, ...columns),
    element("tableStyleInfo", {
      name: table.style === "" ? undefined : table.style,
      showFirstColumn: table.highlightFirstColumn,
      showLastColumn: table.highlightLastColumn,
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
    }),
  );
}

/** Reads a table's part; undefined if it has no range. */
export function readTable(root: XmlElement, id: string): TableState | undefined {
  const range = parseArea(attribute(root, "ref") ?? "");
  if (!range) return undefined;
  const columns = children(child(root, "tableColumns"), "tableColumn").map((node) =>
    decodeSpreadsheetText(attribute(node, "name") ?? ""),
  );
  const style = child(root, "tableStyleInfo");
  const shown = (name: string) => booleanAttribute(style, name) ?? false;
  return {
    id,
    name: attribute(root, "displayName") ?? attribute(root, "name") ?? "",
    range,
    columns,
    style: attribute(style, "name") ?? "",
    showHeaders: numberAttribute(root, "headerRowCount") !== 0,
    showFilterButton: child(root, "autoFilter") !== undefined,
    showBandedRows: shown("showRowStripes"),
    showBandedColumns: shown("showColumnStripes"),
    highlightFirstColumn: shown("showFirstColumn"),
    highlightLastColumn: shown("showLastColumn"),
  };
}
