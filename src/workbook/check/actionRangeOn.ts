import { area, type Area } from "../plan/address";
import { ACTION_HEADINGS } from "../sheets/actionPlan/actionHeadings";
import { contentAt, type SheetGrid } from "./sheetGrid";

/**
 * Finds the action plan's rows after its table was converted to a range: the row with most of our
 * headings, and everything below it.
 */
export function actionRangeOn(grid: SheetGrid): Area | undefined {
  const headings: readonly unknown[] = ACTION_HEADINGS;
  for (const [down, row] of grid.formulas.entries()) {
    const ours = row.flatMap((content, across) => (headings.includes(content) ? [across] : []));
    if (ours.length * 2 <= headings.length) continue;
    const [first, last] = [ours[0], ours[ours.length - 1]];
    // A table needs a heading in every column.
    const whole = row.slice(first, last + 1).every((content) => String(content ?? "") !== "");
    if (!whole) return undefined;
    const top = grid.row + down;
    let bottom = grid.row + grid.formulas.length - 1;
    const isEmpty = (at: number): boolean =>
      row.every((_, across) => contentAt(grid, at, grid.column + across) === "");
    while (bottom > top + 1 && isEmpty(bottom)) bottom -= 1;
    return area(top, grid.column + first, Math.max(2, bottom - top + 1), last - first + 1);
  }
  return undefined;
}
