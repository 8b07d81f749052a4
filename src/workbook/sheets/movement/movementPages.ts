/** Where the pages of the sheet Movement begin. */
import { heightAt, scaleToWidth, type Page } from "../../plan/pageScale";
import { POINTS_PER_PIXEL } from "../../plan/textMeasure";
import {
  HIDDEN_MOVEMENT_COLUMNS,
  MOVEMENT_COLUMNS,
  MOVEMENT_FIRST_ROW,
  type MovementColumn,
} from "./movementColumns";
import type { MovementRow } from "./movementRows";

/** The rows that start a page, so that no band is the last row of a page. */
export function movementPages(
  rows: readonly MovementRow[],
  heights: readonly number[],
  widths: Readonly<Record<MovementColumn, number>>,
  page: Page,
): readonly number[] {
  const width = MOVEMENT_COLUMNS.filter((one) => !HIDDEN_MOVEMENT_COLUMNS.includes(one)).reduce(
    (sum, one) => sum + widths[one],
    0,
  );
  const head = heights.slice(0, MOVEMENT_FIRST_ROW).reduce((sum, one) => sum + one, 0);
  const room = heightAt(page, scaleToWidth(page, width * POINTS_PER_PIXEL)) - head;
  const breaks: number[] = [];
  let used = 0;
  rows.forEach((_, index) => {
    const height = heights[MOVEMENT_FIRST_ROW + index];
    if (used > 0 && used + height > room) {
      let start = index;
      while (start > 0 && isBand(rows[start - 1])) start -= 1;
      // A page of bands alone would go on for ever.
      if (start === 0 || breaks.at(-1) === MOVEMENT_FIRST_ROW + start) start = index;
      breaks.push(MOVEMENT_FIRST_ROW + start);
      used = heights
        .slice(MOVEMENT_FIRST_ROW + start, MOVEMENT_FIRST_ROW + index)
        .reduce((sum, one) => sum + one, 0);
    }
    used += height;
  });
  return breaks;
}

function isBand({ kind }: MovementRow): boolean {
  return kind === "group" || kind === "round" || kind === "section";
}
