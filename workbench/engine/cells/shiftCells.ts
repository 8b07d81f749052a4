import type { Cell, Sheet } from "./Sheet";

function shiftLine<T>(
  line: (T | undefined)[],
  kind: "insert" | "delete",
  at: number,
  count: number,
): void {
  if (at >= line.length) return;
  if (kind === "delete") line.splice(at, count);
  else line.splice(at, 0, ...Array.from({ length: count }, (): undefined => undefined));
}

/** Moves the cells of a sheet for inserted or deleted rows or columns; formulas keep their text. */
export function shiftCells(
  sheet: Sheet,
  kind: "insert" | "delete",
  axis: "row" | "column",
  at: number,
  count: number,
): void {
  if (axis === "row") shiftLine<(Cell | undefined)[]>(sheet.rows, kind, at, count);
  else sheet.rows.forEach((cells) => cells && shiftLine<Cell>(cells, kind, at, count));
  if (kind === "insert" && axis === "column") sheet.columnCount += count;
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (typeof cell !== "object") return;
      cell.row = row;
      cell.column = column;
    });
  });
}
