import { formatAt } from "../../excel/grid/formats";
import type { CellFormat, CellState, RowState, SheetState } from "../../excel/state";
import { cellAddress, withoutEquals } from "../addresses";
import type { StyleTable } from "../style/styleTable";
import { element, escapeText } from "../xml/element";
import { textElement, type SharedStrings } from "./sharedStrings";

interface Tables {
  styles: StyleTable;
  strings: SharedStrings;
}

function value(text: string): string {
  return element("v", {}, text);
}

/** A cell's type and value in the file's form. */
function content(cell: CellState, strings: SharedStrings): { t?: string; inside: string } {
  const formula =
    cell.formula === undefined ? "" : element("f", {}, escapeText(withoutEquals(cell.formula)));
  if (typeof cell.value === "number") return { inside: formula + value(String(cell.value)) };
  if (typeof cell.value === "boolean") {
    return { t: "b", inside: formula + value(cell.value ? "1" : "0") };
  }
  if (typeof cell.value === "object") return { t: "e", inside: formula + value(cell.value.error) };
  // A formula's text is stored in the cell, even if empty; other texts are in the string table.
  if (formula !== "") {
    return { t: "str", inside: formula + textElement("v", cell.value) };
  }
  return cell.value === ""
    ? { inside: "" }
    : { t: "s", inside: value(String(strings.at(cell.value))) };
}

function writeCell(
  address: string,
  cell: CellState,
  shown: CellFormat,
  layered: boolean,
  { styles, strings }: Tables,
): string {
  const { t, inside } = content(cell, strings);
  const s = styles.cellStyle(shown, cell.quotePrefix);
  // A cell with the default format must say so if a format lies below it.
  if (inside === "" && s === 0 && !layered) return "";
  return element("c", { r: address, s: s === 0 ? undefined : s, t }, inside);
}

function rowAttributes(sheet: SheetState, row: RowState | undefined, styles: StyleTable) {
  const s = row?.format ? styles.cellStyle({ ...sheet.format, ...row.format }) : undefined;
  return {
    s,
    customFormat: s === undefined ? undefined : true,
    ht: row?.height,
    hidden: row?.hidden ? true : undefined,
    customHeight: row?.height === undefined ? undefined : true,
  };
}

/** The cells of a row, including those where a row's format crosses a column's. */
function cellsOfRow(sheet: SheetState, row: number): [number, CellState][] {
  const crossed = sheet.rows.get(row)?.format
    ? [...sheet.columns].filter(([, column]) => column.format)
    : [];
  const empty = crossed.map(([column]): [number, CellState] => [column, { value: "" }]);
  const cells = new Map([...empty, ...(sheet.cells.get(row) ?? [])]);
  return [...cells].sort(([a], [b]) => a - b);
}

/** The rows of a sheet with their cells; formulas with their current values. */
export function writeSheetData(
  sheet: SheetState,
  styles: StyleTable,
  strings: SharedStrings,
): string {
  const numbers = [...new Set([...sheet.rows.keys(), ...sheet.cells.keys()])];
  const rows = numbers
    .sort((a, b) => a - b)
    .map((row) => {
      const cells = cellsOfRow(sheet, row).map(([column, cell]) => {
        const shown = formatAt(sheet, row, column);
        const under = [
          sheet.format,
          sheet.columns.get(column)?.format,
          sheet.rows.get(row)?.format,
        ];
        const layered = under.some((format) => format !== undefined);
        return writeCell(cellAddress(row, column), cell, shown, layered, { styles, strings });
      });
      const attributes = rowAttributes(sheet, sheet.rows.get(row), styles);
      const bare = Object.values(attributes).every((each) => each === undefined);
      if (bare && cells.join("") === "") return "";
      return element("row", { r: row + 1, ...attributes }, ...cells);
    });
  return element("sheetData", {}, ...rows);
}
