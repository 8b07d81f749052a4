/** Rows of which reading cannot say whose they are. */
import type { ReadProblem } from "../read/answers/ReadProblem";

/** The row of the problem, from 0, if it is an answer without a place on this sheet. */
export function unplacedRow({ kind, sheet, cell }: ReadProblem, on: string): number | undefined {
  if (kind !== "unplaced" || sheet !== on || cell === null) return undefined;
  return Number(cell.replace(/^\D+/, "")) - 1;
}
