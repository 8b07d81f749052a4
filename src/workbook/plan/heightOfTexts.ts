import type { CellContent } from "./SheetPlan";
import { countLines, heightOfLines } from "./textMeasure";

const SIZE = 10;
/** In points. */
const LOWEST = 21;
/** Excel's limit is 409; older Excel cannot scroll inside a taller row. */
const TALLEST = 346;

/** Height in points of a row of wrapped texts of 10 points, in columns of these widths in pixels. */
export function heightOfTexts(cells: readonly CellContent[], widths: readonly number[]): number {
  const lines = cells.map((cell, index) =>
    typeof cell === "string" ? countLines(cell, widths[index], { size: SIZE }) : 0,
  );
  return Math.min(TALLEST, Math.max(LOWEST, heightOfLines(Math.max(...lines), SIZE)));
}
