import * as fc from "fast-check";
import { anyText } from "../../text/anyTextArbitrary";
import {
  breakLines,
  countLines,
  heightOfLines,
  lineCounter,
  textRoom,
  textWidth,
} from "./textMeasure";

const font = { size: 10 };

describe("measuring text", () => {
  test("an empty cell has no lines", () => expect(countLines("", 100, font)).toBe(0));

  test("explicit line breaks count, even around empty lines", () =>
    expect(countLines("one\n\nthree", 200, font)).toBe(3));

  test("a word that is too long is broken", () =>
    expect(breakLines("Commissioners/procurers", 60, font).length).toBeGreaterThan(1));

  test("bold takes more room", () =>
    expect(textWidth("Procurement", { size: 10, bold: true })).toBeGreaterThan(
      textWidth("Procurement", font),
    ));

  test("a text is as wide as its characters, whatever they are", () => {
    fc.assert(
      fc.property(anyText({ maxLength: 40 }), (text) => {
        const widths = Array.from(text, (character) => textWidth(character, font));
        expect(textWidth(text, font)).toBeCloseTo(widths.reduce((sum, width) => sum + width, 0));
      }),
    );
    expect(textWidth("\u{1F600}", font)).toBe(textWidth("\u00e9", font));
  });

  test("no line is wider than the given width, and no character is lost", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.integer({ min: 30, max: 400 }),
        (text, room) => {
          const lines = breakLines(text, room, font);
          for (const line of lines) {
            expect(line.length <= 1 || textWidth(line, font) <= room).toBe(true);
          }
          const letters = (of: string): string => of.replace(/[ \n]/g, "");
          expect(letters(lines.join(""))).toBe(letters(text));
        },
      ),
    );
  });

  test("as many lines are counted as a text is broken into, at any width", () => {
    const unit = fc.constantFrom("a", "W", " ", " ", "\n", "\u00e9", "\u{1F600}", "word");
    fc.assert(
      fc.property(
        fc.string({ unit, minLength: 1, maxLength: 60 }),
        fc.array(fc.integer({ min: 8, max: 300 })),
        (text, widths) => {
          expect(widths.map(lineCounter(text, font))).toEqual(
            widths.map((width) => breakLines(text, textRoom(width), font).length),
          );
        },
      ),
    );
  });

  test("a wider column never needs more lines", () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 40 }),
        fc.integer({ min: 60, max: 300 }),
        fc.integer({ min: 0, max: 200 }),
        (text, width, more) => {
          expect(countLines(text, width + more, font)).toBeLessThanOrEqual(
            countLines(text, width, font),
          );
        },
      ),
    );
  });

  test("height grows with lines", () =>
    expect(heightOfLines(3, 10)).toBeGreaterThan(heightOfLines(2, 10)));
});
