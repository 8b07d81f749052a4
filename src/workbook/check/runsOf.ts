import type { CellFix } from "./examination";

/** Groups cells into runs of consecutive rows in a column, so that fewer writes are needed. */
export function runsOf(cells: readonly CellFix[]): readonly (readonly CellFix[])[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: CellFix[][] = [];
  for (const cell of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (last !== undefined && last.column === cell.column && last.row + 1 === cell.row) {
      run.push(cell);
    } else runs.push([cell]);
  }
  return runs;
}
