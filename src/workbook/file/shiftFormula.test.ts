import { shiftFormula } from "./shiftFormula";

test.each([
  ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
  ["SUM(A1:B2,Sheet1!C3)", 1, 0, "SUM(A2:B3,Sheet1!C4)"],
  ["'A1 b'!A1&\"A1\"", 1, 1, "'A1 b'!B2&\"A1\""],
  ["LOG10(A1)", 1, 0, "LOG10(A2)"],
  ["Table1[A1]+A1", 1, 0, "Table1[A1]+A2"],
  ["SUM(A:A)+SUM($1:1)", 1, 1, "SUM(B:B)+SUM($1:2)"],
  ["Level_1+A1.b+SL1", 1, 0, "Level_1+A1.b+SL2"],
  ["B2", -1, -1, "A1"],
])("%s, %d down and %d to the right, becomes %s", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});
