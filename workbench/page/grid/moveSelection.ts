/** Where the arrows and their like lead from a cell, over what is hidden. */
import type { Layout, Line } from "../sheet/measures";

const PAGE = 15;

interface Place {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
  Home: [0, -Infinity],
};

function step(lines: readonly Line[], from: number, by: number): number {
  const at = lines.findIndex((line) => line.index >= from);
  const to = Math.max(0, Math.min(lines.length - 1, at + by));
  return lines[to]?.index ?? from;
}

/** The cell that a key leads to; undefined for a key that leads nowhere. */
export function moveSelection(layout: Layout, from: Place, key: string): Place | undefined {
  const by = STEPS[key];
  if (!by) return undefined;
  return {
    row: step(layout.rows, from.row, by[0]),
    column: step(layout.columns, from.column, by[1]),
  };
}
