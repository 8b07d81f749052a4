import type { CellState, RowState, SheetState } from "../../excel/state";
import { cellAddress, withoutEquals } from "../addresses";
import type { StyleTable } from "../style/styleTable";
import { element, escapeText } from "../xml/element";
import { encodeSpreadsheetText } from "../xml/spreadsheetText";
import type { SharedStrings } from "./sharedStrings";

function value(text: string): string {
  return element("v", {}, text);
}

/** A cell's type and value as the file has them. */
function content(cell: CellState, strings: SharedStrings): { t?: string; inside: string } {
  const formula =
    cell.formula === undefined ? "" : element("f", {}, escapeText(withoutEquals(cell.formula)));
  if (typeof cell.value === "number") return { inside: formula + value(String(cell.value)) };
  if (typeof cell.value === "boolean") {
    return { t: "b", inside: formula + value(cell.value ? "1" : "0") };
  }
  if (typeof cell.value === "object") return { t: "e", inside: formula + value(cell.value.error) };
  // A formula's text stands in the cell, empty or not; other texts stand in the table of strings.
  if (formula !== "") {
    return {
      t: "str",
      inside: `${formula}<v>${escapeText(encodeSpreadsheetText(cell.value))}</v>`,
    };
  }
  return cell.value === ""
    ? { inside: "" }
    : { t: "s", inside: value(String(strings.at(cell.value))) };
}

function writeCell(
  address: string,
  cell: CellState,
  styles: StyleTable,
  strings: SharedStrings,
): string {
  const { t, inside } = content(cell, strings);
  const s = styles.cellStyle(cell.format);
  if (inside === "" && s === 0) return "";
  return element("c", { r: address, s: s === 0 ? undefined : s, t }, inside);
}

function rowAttributes(row: RowState | undefined, styles: StyleTable) {
  const s = row?.format ? styles.cellStyle(row.format) : undefined;
  return {
    s,
    customFormat: s === undefined ? undefined : true,
    ht: row?.height,
    hidden: row?.hidden ? true : undefined,
    customHeight: row?.height === undefined ? undefined : true,
  };
}

/** The rows of a sheet with their cells, formulas with their present values. */
export function writeSheetData(
  sheet: SheetState,
  styles: StyleTable,
  strings: SharedStrings,
): string {
  const numbers = [...new Set([...sheet.rows.keys(), ...sheet.cells.keys()])];
  const rows = numbers
    .sort((a, b) => a - b)
    .map((number) => {
      const cells = [...(sheet.cells.get(number) ?? new Map<number, CellState>())]
        .sort(([a], [b]) => a - b)
        .map(([column, cell]) => writeCell(cellAddress(number, column), cell, styles, strings));
      const attributes = rowAttributes(sheet.rows.get(number), styles);
      const bare = Object.values(attributes).every((each) => each === undefined);
      if (bare && cells.join("") === "") return "";
      return element("row", { r: number + 1, ...attributes }, ...cells);
    });
  return element("sheetData", {}, ...rows);
}
