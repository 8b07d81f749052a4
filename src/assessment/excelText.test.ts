import { equalIgnoringCase, excelNumberText, excelTrim } from "./excelText";

describe("Excel's TRIM", () => {
  test.each([
    ["  a  b  ", "a b"],
    ["   ", ""],
    ["\u00a0a\u00a0", "\u00a0a\u00a0"],
    ["a\n  b", "a\n b"],
    ["\ta", "\ta"],
  ])("turns %j into %j", (text, trimmed) => {
    expect(excelTrim(text)).toBe(trimmed);
  });
});

describe("Excel's comparison of texts", () => {
  test.each([
    ["Leader", "lEADER", true],
    ["École", "école", true],
    ["Leader", "Leaders", false],
    ["K", "\u212a", false],
    ["I", "ı", false],
    ["3", "03", false],
  ])("of %j and %j is %j", (one, other, equal) => {
    expect(equalIgnoringCase(one, other)).toBe(equal);
    expect(equalIgnoringCase(other, one)).toBe(equal);
  });
});

describe("a number as text", () => {
  test.each([
    [3, "3"],
    [0.1 + 0.2, "0.3"],
    [-0, "0"],
    [2.5, "2.5"],
  ])("of %d has at most 15 digits", (value, text) => {
    expect(excelNumberText(value)).toBe(text);
  });
});
