import { gapWords } from "./gapWords";

test.each([
  [null, true, 3, "Not assessed yet"],
  [2, false, null, ""],
  [2, false, 3, "1 to go"],
  [1, true, 3, "2 to go"],
  [3, false, 3, "Met"],
  [3, true, 3, "Met so far"],
  [4, false, 3, "Met"],
  [5, true, 3, "Met so far"],
])("At %s (provisional: %s) with the target %s: %s", (weakest, provisional, target, expected) => {
  expect(gapWords({ weakest, provisional }, target)).toBe(expected);
});
