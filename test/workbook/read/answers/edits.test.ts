/** Whatever people and programs do to a built workbook, no answer is misread or silently lost. */
import { answeredBook, DISTINCT, REPEATING } from "./answeredBook";
import { breachesAfter } from "./checkEdits";

/** Sequences that the fuzz runner found, each of a kind that was misread. */
test.each([
  [
    "some columns sorted, then a row cut to another sheet",
    DISTINCT,
    [
      { kind: "sortVisible", numbers: [0, 0, 0, 0, 0, 3, 0] },
      { kind: "cutRow", numbers: [0, 2, 13, 0, 0, 0, 0] },
    ],
  ],
  [
    "an answer cut into an empty row, then some columns sorted",
    DISTINCT,
    [
      { kind: "cutAnswer", numbers: [0, 4, 0, 0, 0, 0, 0] },
      { kind: "sortVisible", numbers: [0, 2, 1, 0, 0, 0, 53] },
    ],
  ],
  [
    "a target cut into an empty row, then some columns sorted",
    DISTINCT,
    [
      { kind: "cutAnswer", numbers: [23, 28, 0, 0, 0, 0, 0] },
      { kind: "sortVisible", numbers: [9, 0, 15, 1, 0, 0, 13] },
    ],
  ],
  [
    "an empty row copied over a title and a level",
    DISTINCT,
    [
      { kind: "cutRow", numbers: [0, 2, 0, 4, 0, 0, 0] },
      { kind: "copyVisible", numbers: [0, 47, 14, 1, 0, 0, 0] },
    ],
  ],
  [
    "part of a row copied to an empty one, then a row copied over the first",
    DISTINCT,
    [
      { kind: "copyVisible", numbers: [0, 14, 0, 15, 6, 0, 0] },
      { kind: "copyRow", numbers: [0, 0, 22, 0, 0, 0, 0] },
    ],
  ],
  [
    "a row moved through another sheet and back by a library, one column further to the right",
    DISTINCT,
    [
      { kind: "program: deleteColumns", numbers: [0, 40, 0, 0, 0, 0, 0] },
      { kind: "cutRow", numbers: [0, 0, 2, 0, 0, 0, 0] },
      { kind: "insertColumns", numbers: [0, 3, 0, 0, 0, 0, 0] },
      { kind: "program: cutRow", numbers: [0, 0, 5, 0, 0, 0, 0] },
    ],
  ],
  [
    "a row cut to another sheet, and a column inserted before its flag by a library",
    DISTINCT,
    [
      { kind: "dropNames", numbers: [30, 26, 2, 53, 39, 13, 21] },
      { kind: "typeNumber", numbers: [37, 3, 49, 52, 41, 33, 58] },
      { kind: "program: cutRow", numbers: [23, 19, 37, 50, 59, 22, 51] },
      { kind: "program: insertColumns", numbers: [3, 20, 42, 39, 21, 18, 11] },
      { kind: "cutVisible", numbers: [31, 19, 29, 51, 15, 1, 33] },
    ],
  ],
  [
    "refs moved by one row",
    REPEATING,
    [
      { kind: "shiftCells", numbers: [0, 0, 0, 0, 0, 0, 0] },
      { kind: "copyAnswer", numbers: [0, 21, 0, 0, 0, 0, 0] },
    ],
  ],
  [
    "two columns deleted by a library",
    REPEATING,
    [
      { kind: "program: deleteColumns", numbers: [0, 27, 0, 0, 0, 0, 0] },
      { kind: "program: deleteColumns", numbers: [0, 59, 0, 0, 0, 0, 0] },
    ],
  ],
  [
    "a row cut to another sheet, and a column deleted there by a library",
    REPEATING,
    [
      { kind: "cutRow", numbers: [46, 59, 13, 4, 25, 3, 48] },
      { kind: "insertRows", numbers: [48, 0, 29, 54, 24, 23, 3] },
      { kind: "program: deleteColumns", numbers: [3, 46, 37, 48, 42, 59, 11] },
    ],
  ],
  [
    "a row moved to another sheet by a library, and the column of its flag deleted there",
    REPEATING,
    [
      { kind: "program: cutRow", numbers: [19, 13, 36, 4, 31, 10, 31] },
      { kind: "program: deleteColumns", numbers: [18, 41, 56, 45, 49, 34, 38] },
    ],
  ],
  [
    "a formula that reads its own cell was typed into a flag, and copied to another row",
    DISTINCT,
    [
      { kind: "spoilAnswer", numbers: [3, 54, 2, 15, 8, 20, 60] },
      { kind: "copyAnswer", numbers: [3, 1, 4, 2, 55, 55, 1] },
    ],
  ],
])("No answer is misread after %s.", async (_what, framework, edits) => {
  expect(breachesAfter(await answeredBook(framework), framework, edits)).toEqual([]);
});
