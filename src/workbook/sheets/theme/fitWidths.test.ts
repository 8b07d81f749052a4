/** Widths of text columns: no pixels that move from one column to another make the rows lower. */
import fc from "fast-check";
import { countLines } from "../../plan/textMeasure";
import { fitWidths } from "./fitWidths";

const SIZE = { fontSize: 9, total: 700, tallest: 300, widest: 420 };
const LEAST = 80;

function heightOf(lines: number): number {
  return Math.max(64, lines * 12);
}

function heights(rows: readonly (readonly string[])[], widths: readonly number[]): number {
  return rows
    .map((texts) =>
      heightOf(Math.max(...texts.map((text, at) => countLines(text, widths[at], { size: 9 })))),
    )
    .reduce((sum, one) => sum + one, 0);
}

function expectLowest(rows: readonly (readonly string[])[]): void {
  const widths = fitWidths(rows, { ...SIZE, heightOf, leastOf: () => LEAST });
  const least = heights(rows, widths);
  for (const step of [4, 8, 24, 72]) {
    for (const [from, width] of widths.entries()) {
      if (width - step < LEAST) continue;
      for (const to of widths.keys()) {
        if (to === from) continue;
        const moved = widths.map((own, at) => own + (at === to ? step : at === from ? -step : 0));
        expect(heights(rows, moved)).toBeGreaterThanOrEqual(least);
      }
    }
  }
}

const words = (count: number): string => "council ".repeat(count).trim();

test("A long text takes the width that columns of a few words do not need.", () => {
  const rows = [[words(60), words(2), words(2), words(2)]];
  const [first, ...others] = fitWidths(rows, { ...SIZE, heightOf, leastOf: () => LEAST });
  expect(first).toBeGreaterThan(300);
  expect(Math.max(...others)).toBeLessThan(LEAST + 72);
  expectLowest(rows);
});

test("No move between two columns makes the rows of any texts lower.", () => {
  const texts = fc.array(fc.integer({ min: 0, max: 40 }).map(words), {
    minLength: 4,
    maxLength: 4,
  });
  fc.assert(fc.property(fc.array(texts, { minLength: 1, maxLength: 5 }), expectLowest), {
    numRuns: 60,
  });
});
