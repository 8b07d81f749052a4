/** Where pages begin, so that what belongs together stays together. */
import type { PrintPlan } from "../plan/SheetPlan";

const POINTS_PER_CENTIMETRE = 72 / 2.54;
const PAPER = { A4: { short: 21, long: 29.7 }, A3: { short: 29.7, long: 42 } } as const;
/** Columns and rows come out a little larger on some printers, and in other spreadsheet programs. */
const ACROSS = 0.93;
const DOWN = 0.97;
/** A page may end so early for the sake of what follows. */
const LEAST_FILLED = 0.75;

type Page = Pick<PrintPlan, "paper" | "orientation" | "margins">;

/** Points of a page between its margins. */
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

/** Per cent at which columns so many points wide together fill the page's width; never enlarged. */
export function scaleToWidth(page: Page, columnPoints: number): number {
  return Math.min(100, Math.floor((pageRoom(page).width / columnPoints) * ACROSS * 100));
}

/**
 * Rows before which a page begins. A group moves to the next page as a whole where it fits there, does
 * not fit here, and the page is three quarters full.
 * @param heights points of every row from the first below those that are repeated
 * @param groups first row of each group, ascending, counted as `heights`
 * @param room points of sheet that a page has for these rows
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

/** Points of sheet that a page has below the rows that are repeated. */
export function roomBelow(page: Page, scale: number, repeated: number): number {
  return (pageRoom(page).height / (scale / 100)) * DOWN - repeated;
}
