/** A formula as it reads in another cell: relative references move along, absolute ones stay. */
import { columnIndex, columnLetters, COLUMN_COUNT, ROW_COUNT } from "../grid/address";
import { rewriteReferences } from "./formulaText";

const CORNER = /(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?/;

function moveCorner(corner: string, rows: number, columns: number): string | undefined {
  const match = CORNER.exec(corner);
  if (!match) return undefined;
  const [, firstDollar = "", letters, secondDollar = "", digits] = match;
  // In "$3" the dollar sign belongs to the row.
  const columnDollar = letters === undefined ? "" : firstDollar;
  const rowDollar = letters === undefined ? firstDollar : secondDollar;
  const column =
    letters === undefined ? undefined : columnIndex(letters) + (columnDollar ? 0 : columns);
  const row = digits === undefined ? undefined : Number(digits) - 1 + (rowDollar ? 0 : rows);
  if (column !== undefined && (column < 0 || column >= COLUMN_COUNT)) return undefined;
  if (row !== undefined && (row < 0 || row >= ROW_COUNT)) return undefined;
  const columnText = column === undefined ? "" : columnDollar + columnLetters(column);
  return columnText + (row === undefined ? "" : `${rowDollar}${row + 1}`);
}

/** The formula moved by rows and columns, as copying does. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, ({ address, text }) => {
    if (address === undefined) return text;
    const corners = address.split(":").map((corner) => moveCorner(corner, rows, columns));
    if (corners.includes(undefined)) return "#REF!";
    return text.slice(0, text.length - address.length) + corners.join(":");
  });
}
