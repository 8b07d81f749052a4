/** Whether a formula reads its own result: Excel then stores a 0 that is nobody's answer. */
import { areasRead } from "./areasRead";
import { cellAt } from "./cellAt";
import type { SheetCells, WorkbookCells } from "../../file/WorkbookCells";

/** More cells than formulas that people type into an answer read; limits for files made to be slow. */
const MOST_LOOKS = 200_000;
const MOST_LOOKS_IN_ALL = 3_000_000;

export type IsCyclic = (sheet: SheetCells, row: number, column: number) => boolean;

/**
 * Tells for the cells of a workbook whether following their formula leads back to the cell, or reads too
 * much to tell: itself, or together with those that were asked about before.
 */
export function cyclicIn(workbook: WorkbookCells): IsCyclic {
  let left = MOST_LOOKS_IN_ALL;
  return (sheet, row, column) => {
    const { isCyclic, looks } = walk(workbook, sheet, row, column, Math.min(left, MOST_LOOKS));
    left -= looks;
    return isCyclic;
  };
}

interface Walk {
  readonly isCyclic: boolean;
  /** At cells, and at areas in which there may be none. */
  readonly looks: number;
}

function walk(
  workbook: WorkbookCells,
  sheet: SheetCells,
  row: number,
  column: number,
  mostLooks: number,
): Walk {
  if (workbook.iterates || cellAt(sheet, row, column)?.formula === undefined) {
    return { isCyclic: false, looks: 0 };
  }
  const start = keyOf(sheet, row, column);
  const seen = new Set<string>();
  // Formulas of one column often read the same area: looking at it once is enough.
  const walked = new Set<string>();
  const open: Place[] = [{ sheet, row, column }];
  let looks = 0;
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const formula = cellAt(place.sheet, place.row, place.column)?.formula ?? "";
    for (const area of areasRead(workbook, place.sheet, place.row, formula)) {
      const span = `${area.sheet.name}!${area.top}:${area.bottom}:${area.left}:${area.right}`;
      if (walked.has(span)) continue;
      walked.add(span);
      // Undecided is not safe: better a problem to look at than a 0 that is nobody's answer.
      looks += 1;
      if (looks > mostLooks) return { isCyclic: true, looks };
      for (const [at, cells] of linesIn(area.sheet.rows, area.top, area.bottom)) {
        looks += 1;
        for (const [across, cell] of linesIn(cells, area.left, area.right)) {
          looks += 1;
          if (looks > mostLooks) return { isCyclic: true, looks };
          const key = keyOf(area.sheet, at, across);
          if (key === start) return { isCyclic: true, looks };
          if (cell.formula === undefined || seen.has(key)) continue;
          seen.add(key);
          open.push({ sheet: area.sheet, row: at, column: across });
        }
      }
    }
  }
  return { isCyclic: false, looks };
}

interface Place {
  readonly sheet: SheetCells;
  readonly row: number;
  readonly column: number;
}

/** The entries from one number to another, both included. */
function linesIn<Value>(
  lines: ReadonlyMap<number, Value>,
  first: number,
  last: number,
): readonly (readonly [number, Value])[] {
  if (last - first >= lines.size) {
    return [...lines].filter(([index]) => index >= first && index <= last);
  }
  const found: (readonly [number, Value])[] = [];
  for (let index = first; index <= last; index += 1) {
    const value = lines.get(index);
    if (value !== undefined) found.push([index, value]);
  }
  return found;
}

function keyOf({ name }: SheetCells, row: number, column: number): string {
  return `${name}!${row}:${column}`;
}
