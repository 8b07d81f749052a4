/** Decides where pages start, so that groups of rows stay together. */
import type { PrintPlan } from "../plan/SheetPlan";

const POINTS_PER_CENTIMETRE = 72 / 2.54;
const PAPER = { A4: { short: 21, long: 29.7 }, A3: { short: 29.7, long: 42 } } as const;
/** Columns and rows come out slightly larger on some printers and in other spreadsheet programs. */
const ACROSS = 0.93;
const DOWN = 0.97;
/** The share of a page that must be filled before it can end early to keep a group together. */
const LEAST_FILLED = 0.75;

type Page = Pick<PrintPlan, "paper" | "orientation" | "margins">;

/** Width and height between a page's margins, in points. */
export function pageRoom({ paper, orientation, margins }: Page): {
  readonly width: number;
  readonly height: number;
} {
  const { short, long } = PAPER[paper];
  const [across, down] = orientation === "Portrait" ? [short, long] : [long, short];
  return {
    width: (across - margins.left - margins.right) * POINTS_PER_CENTIMETRE,
    height: (down - margins.top - margins.bottom) * POINTS_PER_CENTIMETRE,
  };
}

/** Scale in per cent at which columns of this total width fill the page's width; at most 100. */
export function scaleToWidth(page: Page, columnPoints: number): number {
  return Math.min(100, Math.floor((pageRoom(page).width / columnPoints) * ACROSS * 100));
}

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
  return (pageRoom(page).height / (scale / 100)) * DOWN - repeated;
}
