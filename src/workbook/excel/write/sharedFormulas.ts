/** Formulas that many cells share are sent once, for all of these cells. */
import { area, type Area } from "../../plan/address";
import { inR1C1 } from "../../plan/formulaText";
import { cellInput } from "../../plan/cellInput";
import type { CellBlock, CellContent } from "../../plan/SheetPlan";

/** A formula and the cells that have it. */
export interface SharedFormula {
  readonly area: Area;
  /** In R1C1 notation. */
  readonly formula: string;
}

/** What to send for a block: its cells, empty where a shared formula follows. */
export interface BlockInput {
  readonly cells: readonly (readonly (string | number | boolean | null)[])[];
  readonly shared: readonly SharedFormula[];
}

/** Characters that sharing a formula has to save: each costs two actions more. */
const LEAST_SAVED = 2000;

/** The inputs of a block's cells. */
export function blockInput(block: CellBlock): BlockInput {
  const shared = sharedFormulas(block).filter(
    ({ area: of, formula }) => formula.length * (of.rows * of.columns - 1) >= LEAST_SAVED,
  );
  const cells = block.cells.map((row) => row.map(cellInput));
  for (const { area: of } of shared) {
    for (let row = of.row; row < of.row + of.rows; row += 1) {
      cells[row - block.row].fill(
        null,
        of.column - block.column,
        of.column - block.column + of.columns,
      );
    }
  }
  return { cells, shared };
}

/** The areas of a block whose cells have one formula: first down the columns, then across. */
function sharedFormulas(block: CellBlock): readonly SharedFormula[] {
  const found: SharedFormula[] = [];
  /** Areas that end at the column before, by their first row. */
  let before = new Map<number, SharedFormula>();
  for (let column = 0; column < block.cells[0].length; column += 1) {
    const ending = new Map<number, SharedFormula>();
    for (const run of runsIn(block, column)) {
      const left = before.get(run.area.row);
      const isSame = left?.formula === run.formula && left.area.rows === run.area.rows;
      const grown = isSame
        ? { ...left, area: { ...left.area, columns: left.area.columns + 1 } }
        : run;
      ending.set(run.area.row, grown);
      if (isSame) before.delete(run.area.row);
    }
    found.push(...before.values());
    before = ending;
  }
  return [...found, ...before.values()];
}

/** The formulas of a column, each with the cells below it that have the same. */
function runsIn({ row, column, cells }: CellBlock, at: number): readonly SharedFormula[] {
  const runs: SharedFormula[] = [];
  cells.forEach((line, index) => {
    const formula = relative(line[at], row + index, column + at);
    if (formula === undefined) return;
    const last = runs.at(-1);
    if (last?.formula === formula && last.area.row + last.area.rows === row + index) {
      runs[runs.length - 1] = { formula, area: { ...last.area, rows: last.area.rows + 1 } };
    } else runs.push({ formula, area: area(row + index, column + at) });
  });
  return runs;
}

function relative(content: CellContent, row: number, column: number): string | undefined {
  if (content === null || typeof content !== "object") return undefined;
  return inR1C1(content.formula, row, column);
}
