/** Which problems hide something that people entered, so that writing the sheets anew would lose it. */
import type { ReadProblem, ReadProblemKind } from "./ReadProblem";

const HIDING: ReadonlySet<ReadProblemKind> = new Set([
  "unplaced",
  "misaligned",
  "unreadable",
  "misplaced",
  "criterionTwice",
  "copied",
  "departmentsChanged",
  "departmentCellsGone",
]);

/** True for cells that hold an answer which is not read, or a second row of a value code. */
export function hidesAnswer({ kind, valueCode }: ReadProblem): boolean {
  // A copy of a sheet that repeats its answers is no second row.
  return HIDING.has(kind) || (kind === "twice" && valueCode !== null);
}

/** "Showing leadership, D4"; "" for a problem without a place. */
export function placeInWords({ sheet, cell }: ReadProblem): string {
  return [sheet, cell].filter((one) => one !== null).join(", ");
}
