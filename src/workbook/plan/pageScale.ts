/** The room on a page, and the scale at which a sheet's columns fill its width. */
import type { PrintPlan, SheetPlan } from "./SheetPlan";
import { POINTS_PER_PIXEL } from "./textMeasure";

const POINTS_PER_CENTIMETRE = 72 / 2.54;
const PAPER = { A4: { short: 21, long: 29.7 }, A3: { short: 29.7, long: 42 } } as const;
/** Columns and rows come out slightly larger on some printers and in other spreadsheet programs. */
const ACROSS = 0.93;
const DOWN = 0.97;
/** In per cent: below this, text of 10 points cannot be read on paper. */
const LEAST_SCALE = 60;
/** The same for a sheet that would otherwise be two pages wide on A3. */
const LEAST_ON_A3 = 40;
/** Excel's own limits. */
const SCALES = { least: 10, most: 100 } as const;

export type Page = Pick<PrintPlan, "paper" | "orientation" | "margins">;

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
  return clamped((pageRoom(page).width / columnPoints) * ACROSS);
}

/** Height on a page at that scale in per cent, in points of the sheet. */
export function heightAt(page: Page, scale: number): number {
  return (pageRoom(page).height / (scale / 100)) * DOWN;
}

export interface PrintScale {
  /** The planned paper, or A3 for a sheet that is too wide for A4. */
  readonly paper: PrintPlan["paper"];
  /** In per cent. */
  readonly scale: number;
  /** The columns do not fit: Excel continues with them on further pages. */
  readonly isSplit: boolean;
}

/**
 * The scale at which a sheet is one page wide, and each part between its page breaks one page high if
 * it is planned so and stays readable. A sheet with frozen columns that would be too small to read is
 * printed on A3, and split if that is too small as well; others, which are pictures, are not.
 */
export function printScale(
  { columns, rowHeights, frozen }: Pick<SheetPlan, "columns" | "rowHeights" | "frozen">,
  print: PrintPlan,
): PrintScale {
  const { paper } = print;
  if (print.scale !== undefined) return { paper, scale: print.scale, isSplit: false };
  const { area } = print;
  const width = columns
    .slice(area.column, area.column + area.columns)
    .reduce((sum, column) => sum + (column.hidden === true ? 0 : column.width), 0);
  const across = scaleToWidth(print, width * POINTS_PER_PIXEL);
  if (across < LEAST_SCALE && frozen !== undefined) {
    const scale = scaleToWidth({ ...print, paper: "A3" }, width * POINTS_PER_PIXEL);
    if (scale >= LEAST_ON_A3) return { paper: "A3", scale, isSplit: false };
    return { paper, scale: LEAST_SCALE, isSplit: true };
  }
  if (print.onePage !== true) return { paper, scale: across, isSplit: false };
  const height = Math.max(...partHeights(rowHeights, print));
  const down = clamped((pageRoom(print).height / height) * DOWN);
  const scale = down < LEAST_SCALE ? across : Math.min(across, down);
  return { paper, scale, isSplit: false };
}

/** Heights in points of what the page breaks divide, each with the rows that are repeated above it. */
function partHeights(
  rowHeights: SheetPlan["rowHeights"],
  { area, breaksBefore, titleRows, firstTitleRow = 0 }: PrintPlan,
): readonly number[] {
  const heightOf = (from: number, to: number): number =>
    rowHeights.slice(from, to).reduce<number>((sum, row) => sum + (row ?? 0), 0);
  const starts = [area.row, ...breaksBefore];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? area.row + area.rows;
    return (
      heightOf(start, end) + (index === 0 ? 0 : heightOf(firstTitleRow, firstTitleRow + titleRows))
    );
  });
}

function clamped(factor: number): number {
  return Math.min(SCALES.most, Math.max(SCALES.least, Math.floor(factor * 100)));
}
