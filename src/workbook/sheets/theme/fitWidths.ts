/** Shares a width among columns of text so that their rows are low. */
import { lineCounter } from "../../plan/textMeasure";

interface Fitting {
  /** In points. */
  readonly fontSize: number;
  /** Width of all columns together in pixels, as far as the rows are not too tall with it. */
  readonly total: number;
  /** Of a column, in pixels. */
  leastOf(column: number): number;
  /** Height of a row in points by the lines of its longest cell. */
  heightOf(lines: number): number;
  /** Height in points that no row should exceed. */
  readonly tallest: number;
  /** Width of a column in pixels that no more is added to: wider ones are no easier to read. */
  readonly widest: number;
}

/** Pixels that move from one column to another, in turn: by few alone, a text may not need fewer lines. */
const MOVES = [24, 72, 8, 4];
/** Pixels that all columns get together while a row is too tall. */
const WIDER = 60;
/** How much more a point counts that a row is too tall. */
const TOO_TALL = 10;

/**
 * From equal widths, moves pixels between any two columns while the sum of row heights falls; and
 * widens all columns while a row is still too tall.
 * @param rows the texts of each row, by column
 */
export function fitWidths(
  rows: readonly (readonly string[])[],
  { fontSize, total, leastOf, heightOf, tallest, widest }: Fitting,
): readonly number[] {
  const columns = rows[0]?.length ?? 0;
  const counters = rows.map((texts) => texts.map((text) => lineCounter(text, { size: fontSize })));
  const known = new Map<string, readonly number[]>();
  const linesOf = (column: number, width: number): readonly number[] => {
    const key = `${column} ${width}`;
    const found = known.get(key) ?? counters.map((ofRow) => ofRow[column](width));
    known.set(key, found);
    return found;
  };
  const heights = (widths: readonly number[]): readonly number[] => {
    const lines = widths.map((width, column) => linesOf(column, width));
    return rows.map((_, row) => heightOf(Math.max(...lines.map((column) => column[row]))));
  };
  for (let width = total; ; width += WIDER) {
    const isLast = width + WIDER > widest * columns;
    const excess = (height: number): number =>
      isLast ? TOO_TALL * Math.max(0, height - tallest) : 0;
    const widths = lowest(equalWidths(width, columns, leastOf(0)), leastOf, (some) =>
      sum(heights(some).map((height) => height + excess(height))),
    );
    const isLow = Math.max(...heights(widths)) <= tallest;
    if (isLow || isLast) return widths;
  }
}

function equalWidths(total: number, columns: number, first: number): readonly number[] {
  const each = Math.min(Math.floor(total / columns), Math.floor((total - first) / (columns - 1)));
  return Array.from({ length: columns }, (_, column) =>
    column === 0 ? total - each * (columns - 1) : each,
  );
}

/** Makes the best move of each size, again and again until none makes the sum smaller. */
function lowest(
  start: readonly number[],
  leastOf: (column: number) => number,
  heightOf: (widths: readonly number[]) => number,
): readonly number[] {
  let widths = start;
  let height = heightOf(widths);
  for (let before = Infinity; height < before;) {
    before = height;
    for (const step of MOVES) {
      for (;;) {
        const best = moves(widths, step, leastOf)
          .map((moved) => ({ moved, height: heightOf(moved) }))
          .reduce<{ moved: readonly number[]; height: number } | undefined>(
            (low, one) => (low !== undefined && low.height <= one.height ? low : one),
            undefined,
          );
        if (best === undefined || best.height >= height) break;
        widths = best.moved;
        height = best.height;
      }
    }
  }
  return widths;
}

function moves(
  widths: readonly number[],
  step: number,
  leastOf: (column: number) => number,
): readonly (readonly number[])[] {
  return widths.flatMap((width, from) =>
    width - step < leastOf(from)
      ? []
      : widths.flatMap((_, to) =>
          to === from
            ? []
            : [
                widths.map((own, column) =>
                  column === from ? own - step : column === to ? own + step : own,
                ),
              ],
        ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
