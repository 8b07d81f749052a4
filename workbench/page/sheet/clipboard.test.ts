import fc from "fast-check";
import { clipboardCells, clipboardText } from "./clipboard";

test.each([
  ["one", [["one"]]],
  ["", [[""]]],
  ["one\ttwo", [["one", "two"]]],
  ["one\r\ntwo\r\n", [["one"], ["two"]]],
  ["one\n\nthree", [["one"], [""], ["three"]]],
  [
    "one\ttwo\nthree",
    [
      ["one", "two"],
      ["three", ""],
    ],
  ],
  ['"two\nlines"\tnext\r\n', [["two\nlines", "next"]]],
  ['"two\r\nlines, ""quoted"""', [['two\nlines, "quoted"']]],
  ['"begun but not ended', [['"begun but not ended']]],
  ['say "so"\tand "so"', [['say "so"', 'and "so"']]],
])("The clipboard's %j are the cells %j.", (text, cells) => {
  expect(clipboardCells(text)).toEqual(cells);
});

test.each([
  [[["one", "two"]], "one\ttwo\r\n"],
  [[["two\nlines", 'a "word"']], '"two\nlines"\ta "word"\r\n'],
  [[['two\n"lines"']], '"two\n""lines"""\r\n'],
])("The cells %j are the clipboard's %j.", (cells, text) => {
  expect(clipboardText(cells)).toBe(text);
});

test("What is copied and pasted is unchanged.", () => {
  const text = fc.string({ unit: fc.constantFrom("a", " ", "\t", "\n", '"', "é"), maxLength: 6 });
  // A text that begins and ends like a quoted one is read as quoted: Excel's clipboard cannot
  // distinguish them.
  const cell = text.filter((one) => !one.startsWith('"') || /[\t\n]/.test(one));
  const cells = fc.integer({ min: 1, max: 3 }).chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 3,
    }),
  );
  fc.assert(
    fc.property(cells, (block) => {
      expect(clipboardCells(clipboardText(block))).toEqual(block);
    }),
  );
});
