import fc from "fast-check";
import { isLong, mostInColumn, shownText, widestText } from "./longTexts";
import { countLines, heightOfLines } from "./textMeasure";

const SCALES = [2, 3, 4, 5, 6, 8, 10, 12].map((levels) => ({
  levels: Array.from({ length: levels }, (_, value) => ({ value, name: "", label: "" })),
}));
const words = fc.oneof(
  { weight: 9, arbitrary: fc.lorem({ maxCount: 60, mode: "sentences" }) },
  fc.constantFrom(
    "\n",
    "\n\n",
    "NHS AND ICT STRATEGY",
    "Überprüfung",
    "供应商关系管理",
    "£1,000,000",
  ),
);
const texts = fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(" "));

test("What a cell shows fits a row, and begins as the text does.", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...SCALES), (text, scale) => {
      const most = mostInColumn(scale);
      const shown = shownText(text, most);
      const lines = countLines(shown, widestText(scale.levels.length), { size: 9 });
      expect(heightOfLines(lines, 9)).toBeLessThanOrEqual(409);
      if (!isLong(text, most)) return expect(shown).toBe(text);
      const [beginning, ...rest] = shown.split("\u2026 The whole text");
      expect(rest).toHaveLength(1);
      expect(text.startsWith(beginning)).toBe(true);
      expect(/\s/.test(text.charAt(beginning.length))).toBe(true);
      expect(beginning.length).toBeGreaterThan(most / 3);
    }),
    { numRuns: 400 },
  );
});

test("Texts of a usual framework are never long.", () => {
  const [, , , five] = SCALES;
  expect(isLong("word ".repeat(200), mostInColumn(five))).toBe(false);
  expect(isLong("word ".repeat(400), mostInColumn(five))).toBe(true);
});
