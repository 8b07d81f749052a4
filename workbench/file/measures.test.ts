import fc from "fast-check";

import { columnPoints, columnWidthInFile } from "./measures";

describe("a column's width", () => {
  // Pairs that Excel writes with Calibri 11: pixels as shown while dragging, width in the file.
  test.each([
    [64, 9.140625],
    [20, 2.85546875],
    [100, 14.28515625],
    [12, 1.7109375],
    [5, 0.7109375],
  ])("of %d pixels is %d in the file", (pixels, width) => {
    expect(columnWidthInFile(pixels * 0.75)).toBe(width);
    expect(columnPoints(width)).toBe(pixels * 0.75);
  });

  test("is read back to the exact pixel", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1790 }), (pixels) => {
        expect(columnPoints(columnWidthInFile(pixels * 0.75))).toBe(pixels * 0.75);
      }),
    );
  });
});
