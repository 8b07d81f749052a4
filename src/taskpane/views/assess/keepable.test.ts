import * as fc from "fast-check";
import { cellTextProblems } from "../../../assessment/cellTextProblems";
import { keepable } from "./keepable";
import { anyText } from "../../../text/anyTextArbitrary";

test.each([
  ["Line one\vline two", "Line one\nline two"],
  ["a\r\nb\rc", "a\nb\nc"],
  ["a\u0000b\u0007c\uFFFE", "abc"],
  ["Tab\tand emoji 🙂", "Tab\tand emoji 🙂"],
  ["half \uD83D", "half "],
])("%j is kept as %j.", (typed, kept) => {
  expect(keepable(typed)).toBe(kept);
});

test("Whatever is pasted, a cell can hold what is left of it.", () => {
  fc.assert(
    fc.property(anyText(), (typed) => {
      expect(cellTextProblems("comment", keepable(typed))).toEqual([]);
    }),
  );
});
