import { gapWords } from "./gapWords";

test.each([
  [null, true, 3, "Not assessed yet"],
  [2, false, null, ""],
  [2, false, 3, "1 level to go"],
  [1, true, 3, "2 levels to go"],
  [3, false, 3, "Target reached"],
  [3, true, 3, "Target reached so far"],
  [4, false, 3, "1 level above"],
  [5, false, 3, "2 levels above"],
])("At %s (provisional: %s) with the target %s: %s", (weakest, provisional, target, expected) => {
  expect(gapWords({ weakest, provisional }, target)).toBe(expected);
});
