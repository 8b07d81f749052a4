import type { Cell, WorkbookCells } from "../../file/WorkbookCells";
import { zeroOfNothingIn } from "./isZeroOfNothing";
import { formula, testSheet, value } from "./testCells";

/** A1 holds the formula, B1 to B3 a 0, a 3 and nothing; the other sheet only A1. */
function workbookOf(first: string, result: string | number = 0): WorkbookCells {
  const lines: (Cell | null)[][] = [
    [formula(first, result), value(0), formula("=D1", 0), null],
    [null, value(3), formula("=B1", 0)],
    [null, null, formula("=A9", 3)],
  ];
  const area = (row: number): { row: number; column: number; rows: number; columns: number } => ({
    row,
    column: 1,
    rows: 1,
    columns: 1,
  });
  return {
    sheets: [testSheet("One", lines), testSheet("F\u00FChrung", [[value(0)]])],
    names: new Map([
      ["nothing", { sheet: "One", area: area(2) }],
      ["zero", { sheet: "One", area: area(0) }],
    ]),
    firstDay: 1900,
    calculation: "automatic",
    iterates: false,
  };
}

function isOfNothing(workbook: WorkbookCells): boolean {
  return zeroOfNothingIn(workbook)(workbook.sheets[0], 0, 0);
}

test.each([
  ["an empty cell", "=B3"],
  ["an empty cell of another sheet", "='F\u00FChrung'!B1"],
  ["an empty cell of another sheet without quotes", "=F\u00FChrung!B1"],
  ["an empty cell by a condition", "=IF(1,B3)"],
  ["an empty cell by its position", "=INDEX(B1:B3,3)"],
  ["an empty cell by its name", "=nothing"],
  ["a whole column", "=MIN(B:B)"],
  ["a formula that reads an empty cell", "=C1"],
  ["another workbook", "=[1]One!B1"],
  ["another workbook's sheet with a blank", "='[Other.xlsx]Sheet 1'!B1"],
  ["several sheets", "=SUM('One:Two'!B1)"],
  ["a cell found by a text", '=INDIRECT("B"&B2)'],
  ["a cell found by its distance", "=OFFSET(B1,2,0)"],
  ["a name that leads to no cells", "=Gone"],
])("A 0 of a formula that reads %s may be nobody's.", (_what, first) => {
  expect(isOfNothing(workbookOf(first))).toBe(true);
});

test.each([
  ["a 0", "=B1", 0],
  ["a 0 on another sheet", "=F\u00FChrung!A1", 0],
  ["a 0 by its name", "=Zero", 0],
  ["cells that are all filled", "=MIN($B$1:$B$2)", 0],
  ["a formula that reads a 0", "=C2", 0],
  ["a formula with another result, whatever that reads", "=MIN(B1,C3)", 0],
  ["nothing but numbers", "=1-1", 0],
  ["an empty cell and gives a level", "=B3+2", 2],
])("A formula that reads %s counts.", (_what, first, result) => {
  expect(isOfNothing(workbookOf(first, result))).toBe(false);
});

test("A 0 as a text is the same.", () => {
  expect(isOfNothing(workbookOf('=TEXT(B3,"0")', "0"))).toBe(true);
});
