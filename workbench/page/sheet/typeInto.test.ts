import { clipboardCells } from "./typeInto";

test.each([
  ["one", [["one"]]],
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
])("The clipboard's %j are the cells %j.", (text, cells) => {
  expect(clipboardCells(text)).toEqual(cells);
});
