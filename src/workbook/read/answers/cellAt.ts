/** Cells of a sheet as texts. */
import type { Cell, SheetCells } from "../../file/WorkbookCells";

/** The cell at a position counted from 0; undefined if it is empty. */
export function cellAt(sheet: SheetCells, row: number, column: number): Cell | undefined {
  return sheet.rows.get(row)?.get(column);
}

/** A cell's text, otherwise what it shows; "" for an empty one. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  if (cell.kind !== "value") return cell.text;
  return typeof cell.value === "string" ? cell.value : cell.shown;
}

/** The text without spaces at its ends, with line breaks as \n. */
export function plainText(cell: Cell | undefined): string {
  return cellText(cell).replace(/\r\n?/g, "\n").trim();
}
