import fc from "fast-check";
import { countLines } from "./textMeasure";
import { splitText } from "./splitText";

const FONT = { size: 10 };
const texts = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 400 }),
  fc
    .array(
      fc.constantFrom("word", "longer words", "\n", "  ", "=1+1", "👩‍👩‍👧", "עברית", "x".repeat(90)),
    )
    .map((parts) => parts.join(" ")),
);

describe("a text split for the rows of a report", () => {
  test("loses only white space between its parts", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 60, max: 300 }), (text, width) => {
        const parts = splitText(text, width, 2, FONT);
        let place = 0;
        for (const { start, end } of parts) {
          expect(text.slice(place, start).trim()).toBe("");
          expect(end).toBeGreaterThanOrEqual(start);
          place = end;
        }
        expect(text.slice(place).trim()).toBe("");
      }),
    );
  });

  test("has no part with half a character or too many lines", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 60, max: 300 }), (text, width) => {
        for (const { start, end } of splitText(text, width, 3, FONT)) {
          const part = text.slice(start, end);
          expect(part).toBe(new TextDecoder().decode(new TextEncoder().encode(part)));
          // The second half of a character can exceed the line by one.
          expect(countLines(part, width, FONT)).toBeLessThanOrEqual(4);
        }
      }),
    );
  });

  test.each([
    ["nothing", "", 1],
    ["a word", "Short.", 1],
    ["three paragraphs", "one\ntwo\nthree", 2],
    ["the longest that a cell holds, without a space", "x".repeat(32767), 342],
  ])("is cut after every second line: %s", (_title, text, count) => {
    expect(splitText(text, 300, 2, FONT)).toHaveLength(count);
  });
});
