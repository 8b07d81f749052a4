import { pageContents } from "./pageContents";

test.each([
  ["one page", ["A.1", "A.2", "A.3"], [], ["A.1 to A.3"]],
  ["a page each", ["A.1", "A.2"], [1], ["A.1", "A.2"]],
  [
    "an answer that continues in further rows",
    ["A.1", "A.1", "A.1", "A.2"],
    [2],
    ["A.1", "A.1 to A.2"],
  ],
  ["rows without a name", ["", "A.1", ""], [2], ["A.1", ""]],
])("The page contents of %s are right.", (_what, names, breaks, expected) => {
  expect(pageContents(names, breaks)).toEqual(expected);
});
