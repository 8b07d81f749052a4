/** Where keys move the selection, taking hidden and frozen lines into account. */
import { frozenSize, type Layout, type Line } from "../sheet/measures";
import type { CellAddress } from "../../excel/state";

type Direction = "up" | "down" | "left" | "right";

export type Move =
  | { readonly kind: "cell" | "edge" | "page"; readonly direction: Direction }
  | { readonly kind: "rowStart" }
  | { readonly kind: "sheetStart" }
  | { readonly kind: "sheetEnd" };

export interface Surroundings {
  readonly layout: Layout;
  /** The window that shows the cells, in pixels. */
  readonly window: { readonly width: number; readonly height: number };
  readonly filled: (row: number, column: number) => boolean;
  /** The last used cell. */
  readonly last: CellAddress;
}

function positionOf(lines: readonly Line[], index: number): number {
  const at = lines.findIndex((line) => line.index >= index);
  return at < 0 ? lines.length - 1 : at;
}

function indexAt(lines: readonly Line[], position: number): number {
  return lines[Math.max(0, Math.min(lines.length - 1, position))]?.index ?? 0;
}

/**
 * Ctrl and an arrow key: to the end of a filled stretch, otherwise to the next filled cell,
 * otherwise to the end.
 */
function edge(
  lines: readonly Line[],
  from: number,
  step: 1 | -1,
  filled: (index: number) => boolean,
): number {
  const has = (position: number): boolean => filled(indexAt(lines, position));
  const inside = (position: number): boolean => position >= 0 && position < lines.length;
  let at = positionOf(lines, from);
  if (!inside(at + step)) return indexAt(lines, at);
  const runs = has(at) && has(at + step);
  at += step;
  while (inside(at + step) && (runs ? has(at + step) : !has(at))) at += step;
  return indexAt(lines, at);
}

/** Moves by as many lines as the window shows, at least one. */
function page(lines: readonly Line[], from: number, step: 1 | -1, window: number): number {
  const room = window - frozenSize(lines);
  let at = positionOf(lines, from);
  let passed = lines[at]?.size ?? 0;
  do at += step;
  while (lines[at] !== undefined && (passed += lines[at]?.size ?? 0) <= room);
  return indexAt(lines, at);
}

function firstFree(lines: readonly Line[]): number {
  return (lines.find((line) => !line.frozen) ?? lines[0])?.index ?? 0;
}

/** The cell that a move ends at. */
export function moveSelection(around: Surroundings, from: CellAddress, move: Move): CellAddress {
  const { layout, window, filled, last } = around;
  const { rows, columns } = layout;
  if (move.kind === "rowStart") return { row: from.row, column: firstFree(columns) };
  if (move.kind === "sheetStart") return { row: firstFree(rows), column: firstFree(columns) };
  if (move.kind === "sheetEnd") return last;
  const { direction } = move;
  const step = direction === "down" || direction === "right" ? 1 : -1;
  const vertical = direction === "up" || direction === "down";
  const [lines, at] = vertical ? [rows, from.row] : [columns, from.column];
  const isFilled = (index: number): boolean =>
    vertical ? filled(index, from.column) : filled(from.row, index);
  const room = vertical ? window.height : window.width;
  const to =
    move.kind === "cell"
      ? indexAt(lines, positionOf(lines, at) + step)
      : move.kind === "edge"
        ? edge(lines, at, step, isFilled)
        : page(lines, at, step, room);
  return vertical ? { row: to, column: from.column } : { row: from.row, column: to };
}
