/** A snapshot of sheets and names, independent of later changes to the workbook. */
import { bringFormulasUpToDate } from "../grid/cells";
import type { Host, Selection } from "../Host";
import type { CellState, NameState, SheetState } from "../state";
import { plainCopy } from "./plainValues";

/** A sheet without its cells. */
export type SheetRest = Omit<SheetState, "cells">;

export interface SheetMemory {
  /** The sheet itself, which stays the same object while it changes. */
  readonly sheet: SheetState;
  readonly rest: SheetRest;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellState>>;
}

export interface Memory {
  readonly sheets: readonly SheetMemory[];
  /** All sheets in their order. */
  readonly order: readonly SheetState[];
  readonly names: readonly NameState[];
  readonly selection: Selection;
}

/** Takes a snapshot of these sheets. Formats are never changed in place, so they are not copied. */
export function remember(host: Host, sheets: readonly SheetState[]): Memory {
  bringFormulasUpToDate(host);
  return {
    sheets: sheets.map(rememberSheet),
    order: [...host.state.sheets],
    names: host.state.names.map((name) => ({ ...name })),
    selection: host.selection,
  };
}

function rememberSheet(sheet: SheetState): SheetMemory {
  const { cells, ...rest } = sheet;
  const kept = new Map<number, Map<number, CellState>>();
  for (const [row, line] of cells) {
    const keptLine = new Map<number, CellState>();
    for (const [column, cell] of line) keptLine.set(column, { ...cell });
    kept.set(row, keptLine);
  }
  return { sheet, rest: plainCopy(rest), cells: kept };
}
