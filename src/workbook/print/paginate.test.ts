import fc from "fast-check";
import { paginate } from "./paginate";

describe("the pages of a report", () => {
  test("never hold more than fits", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 10, max: 300 }), { minLength: 1, maxLength: 60 }),
        fc.array(fc.integer({ min: 0, max: 59 })),
        (heights, places) => {
          const groups = [...new Set(places)].sort((one, other) => one - other);
          const breaks = paginate(heights, groups, 400);
          const starts = [0, ...breaks];
          starts.forEach((start, page) => {
            const rows = heights.slice(start, starts[page + 1]);
            expect(rows.length).toBeGreaterThan(0);
            expect(rows.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(400);
          });
        },
      ),
    );
  });

  test.each([
    ["all rows fit", [100, 100], [0], []],
    ["a group moves on as a whole when the page is nearly full", [320, 50, 50], [0, 1], [1]],
    ["a group is divided rather than leave half a page", [200, 150, 150], [0, 1], [2]],
    [
      "a group longer than a page is split at the end of the page",
      [300, 60, 210, 210],
      [0, 1],
      [2, 3],
    ],
  ])("break in the right rows: %s", (_title, heights, groups, breaks) => {
    expect(paginate(heights, groups, 400)).toEqual(breaks);
  });
});
