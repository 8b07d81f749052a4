/**
 * Whether a formula reads its own result, or one that does: Excel then stores a 0 that is nobody's
 * answer.
 */
import { areasRead, type AreaRead } from "./areasRead";
import { cellAt } from "./cellAt";
import type { SheetCells, WorkbookCells } from "../../file/WorkbookCells";

/** More cells than formulas that people type into an answer read; limits for files made to be slow. */
const MOST_LOOKS = 200_000;
const MOST_LOOKS_IN_ALL = 3_000_000;

export type IsCyclic = (sheet: SheetCells, row: number, column: number) => boolean;

/**
 * Tells for the cells of a workbook whether following their formula leads to a cell that reads itself,
 * or reads too much to tell: itself, or together with those that were asked about before.
 */
export function cyclicIn(workbook: WorkbookCells): IsCyclic {
  const known = new Map<string, boolean>();
  let left = MOST_LOOKS_IN_ALL;
  return (sheet, row, column) => {
    const formula = cellAt(sheet, row, column)?.formula;
    if (workbook.iterates || formula === undefined) return false;
    const before = known.get(keyOf(sheet, row, column));
    if (before !== undefined) return before;
    const budget = { looks: Math.min(left, MOST_LOOKS) };
    left -= budget.looks;
    const found = leadsToCycle(known, cellStep(workbook, budget, sheet, row, column, formula));
    left += Math.max(0, budget.looks);
    return found;
  };
}

/** How many cells, and areas in which there may be none, can still be looked at. */
interface Budget {
  looks: number;
}

/** A formula, or an area that formulas read, and where each leads. */
interface Step {
  readonly key: string;
  readonly next: Iterator<Step | "tooMuch", undefined>;
}

/**
 * Follows the steps in depth: one that is met again before all of it was followed leads back to itself.
 * Areas are steps too, as many formulas of a column often read the same.
 * @param known what was found out before, by key
 */
function leadsToCycle(known: Map<string, boolean>, start: Step): boolean {
  const path = [start];
  const onPath = new Set([start.key]);
  for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
    const { value: step } = last.next.next();
    if (step === undefined) {
      known.set(last.key, false);
      onPath.delete(last.key);
      path.pop();
      continue;
    }
    // Undecided is not safe: better a problem to look at than a 0 that is nobody's answer.
    if (step === "tooMuch") return true;
    const before = known.get(step.key);
    if (before === true || onPath.has(step.key)) {
      for (const { key } of path) known.set(key, true);
      return true;
    }
    if (before === false) continue;
    onPath.add(step.key);
    path.push(step);
  }
  return false;
}

function cellStep(
  workbook: WorkbookCells,
  budget: Budget,
  sheet: SheetCells,
  row: number,
  column: number,
  formula: string,
): Step {
  function* areas(): Iterator<Step | "tooMuch", undefined> {
    for (const area of areasRead(workbook, sheet, row, formula)) {
      budget.looks -= 1;
      if (budget.looks < 0) yield "tooMuch";
      yield areaStep(workbook, budget, area);
    }
  }
  return { key: keyOf(sheet, row, column), next: areas() };
}

function areaStep(
  workbook: WorkbookCells,
  budget: Budget,
  { sheet, top, bottom, left, right }: AreaRead,
): Step {
  function* formulas(): Iterator<Step | "tooMuch", undefined> {
    for (const [row, cells] of linesIn(sheet.rows, top, bottom)) {
      budget.looks -= 1;
      for (const [column, { formula }] of linesIn(cells, left, right)) {
        budget.looks -= 1;
        if (budget.looks < 0) yield "tooMuch";
        if (formula !== undefined) yield cellStep(workbook, budget, sheet, row, column, formula);
      }
    }
  }
  return { key: `${sheet.name}!${top}:${bottom}:${left}:${right}`, next: formulas() };
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
