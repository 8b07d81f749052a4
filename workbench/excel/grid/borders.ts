/** Borders: the lines along an area's edges and inside it, kept with the cells they belong to. */
import type { BorderEdge, BorderState, CellFormat, RangeAddress, SheetState } from "../state";
import { cellAt, ensureCell } from "./cells";
import { formatAt } from "./formats";

/** Names as Excel's BorderIndex spells them. */
export type AreaEdge =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal";

const OPPOSITE: Record<BorderEdge, BorderEdge> = {
  top: "bottom",
  bottom: "top",
  left: "right",
  right: "left",
};

/** Cells and their edges that make up an edge of the area. */
function* edgesOf(
  area: RangeAddress,
  edge: AreaEdge,
): Generator<{ row: number; column: number; edge: BorderEdge }> {
  const bottom = area.row + area.rowCount - 1;
  const right = area.column + area.columnCount - 1;
  for (let row = area.row; row <= bottom; row += 1) {
    for (let column = area.column; column <= right; column += 1) {
      if (edge === "EdgeTop" && row === area.row) yield { row, column, edge: "top" };
      if (edge === "EdgeBottom" && row === bottom) yield { row, column, edge: "bottom" };
      if (edge === "EdgeLeft" && column === area.column) yield { row, column, edge: "left" };
      if (edge === "EdgeRight" && column === right) yield { row, column, edge: "right" };
      if (edge === "InsideHorizontal" && row < bottom) yield { row, column, edge: "bottom" };
      if (edge === "InsideVertical" && column < right) yield { row, column, edge: "right" };
    }
  }
}

function neighbour(row: number, column: number, edge: BorderEdge): [number, number] {
  if (edge === "top") return [row - 1, column];
  if (edge === "bottom") return [row + 1, column];
  return edge === "left" ? [row, column - 1] : [row, column + 1];
}

/** The line at one edge of a cell, whichever of the two cells there carries it. */
function borderAt(
  sheet: SheetState,
  row: number,
  column: number,
  edge: BorderEdge,
): BorderState | undefined {
  const own = formatAt(sheet, row, column).borders?.[edge];
  if (own) return own;
  const [nextRow, nextColumn] = neighbour(row, column, edge);
  return nextRow < 0 || nextColumn < 0
    ? undefined
    : formatAt(sheet, nextRow, nextColumn).borders?.[OPPOSITE[edge]];
}

/** Every line along an area's edge; undefined stands for no line. */
export function bordersOf(
  sheet: SheetState,
  area: RangeAddress,
  edge: AreaEdge,
): (BorderState | undefined)[] {
  return [...edgesOf(area, edge)].map((at) => borderAt(sheet, at.row, at.column, at.edge));
}

/** The format with another line at one edge, or none there. */
export function withBorder(
  format: CellFormat,
  edge: BorderEdge,
  border: BorderState | undefined,
): CellFormat {
  const { borders, ...rest } = format;
  const { [edge]: _, ...others } = borders ?? {};
  const next = border ? { ...others, [edge]: border } : others;
  return Object.keys(next).length === 0 ? rest : { ...rest, borders: next };
}

/** Draws or removes the line at one edge of a cell; the neighbour's line there gives way. */
function setBorder(
  sheet: SheetState,
  row: number,
  column: number,
  edge: BorderEdge,
  border: BorderState | undefined,
): void {
  const cell = ensureCell(sheet, row, column);
  cell.format = withBorder(cell.format ?? {}, edge, border);
  const [nextRow, nextColumn] = neighbour(row, column, edge);
  const next = nextRow < 0 || nextColumn < 0 ? undefined : cellAt(sheet, nextRow, nextColumn);
  if (next?.format?.borders?.[OPPOSITE[edge]]) {
    next.format = withBorder(next.format, OPPOSITE[edge], undefined);
  }
}

/** Changes every line along an area's edge. */
export function changeBorders(
  sheet: SheetState,
  area: RangeAddress,
  edge: AreaEdge,
  change: (border: BorderState | undefined) => BorderState | undefined,
): void {
  for (const at of edgesOf(area, edge)) {
    const present = borderAt(sheet, at.row, at.column, at.edge);
    setBorder(sheet, at.row, at.column, at.edge, change(present));
  }
}
