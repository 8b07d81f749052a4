/** Decides where pages start, so that groups of rows stay together. */
import { heightAt, type Page } from "../plan/pageScale";

/** The share of a page that must be filled before it can end early to keep a group together. */
const LEAST_FILLED = 0.75;

/**
 * The rows that start a page. A group moves to the next page if it fits there, does not fit here,
 * and this page is three quarters full.
 * @param heights of the rows below the repeated ones, in points
 * @param groups first row of each group, ascending, counted like `heights`
 * @param room height for these rows on a page, in points of the sheet
 */
export function paginate(
  heights: readonly number[],
  groups: readonly number[],
  room: number,
): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  heights.forEach((height, row) => {
    const group = groups.indexOf(row);
    const whole =
      group < 0 ? height : heights.slice(row, groups[group + 1]).reduce((sum, one) => sum + one, 0);
    const keepsTogether = whole <= room && used >= room * LEAST_FILLED;
    const needed = keepsTogether ? whole : height;
    if (used > 0 && used + needed > room) {
      breaks.push(row);
      used = 0;
    }
    used += height;
  });
  return breaks;
}

/**
 * Height below the repeated rows on a page, in points of the sheet.
 * @param scale in per cent
 * @param repeated height of the repeated rows, in points
 */
export function roomBelow(page: Page, scale: number, repeated: number): number {
  return heightAt(page, scale) - repeated;
}
