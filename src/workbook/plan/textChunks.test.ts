import fc from "fast-check";
import { CHUNK_LENGTH, textChunks } from "./textChunks";
import { anyText } from "../../text/anyTextArbitrary";

const MARK = "text:";

test("Chunks fit a cell, hold whole characters only, and give the text back.", () => {
  const texts = fc
    .tuple(fc.integer({ min: CHUNK_LENGTH - 4, max: CHUNK_LENGTH }), anyText())
    .map(([length, text]) => `${"a".repeat(length)}${text}${"\u{1F600}".repeat(CHUNK_LENGTH)}`);
  fc.assert(
    fc.property(texts, (text) => {
      const chunks = textChunks(text, MARK);
      for (const chunk of chunks) {
        expect(chunk.startsWith(MARK)).toBe(true);
        expect(chunk.length).toBeLessThanOrEqual(CHUNK_LENGTH + MARK.length);
        expect(chunk).not.toMatch(/\p{Surrogate}/u);
      }
      expect(chunks.map((chunk) => chunk.slice(MARK.length)).join("")).toBe(text);
    }),
    { numRuns: 30 },
  );
  expect(textChunks("", MARK)).toEqual([]);
});
