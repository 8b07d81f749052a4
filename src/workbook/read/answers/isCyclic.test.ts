import type { Cell, WorkbookCells } from "../../file/WorkbookCells";
import { cyclicIn } from "./isCyclic";
import { makeTestFramework } from "../../../framework/testFramework";
import { emptyAssessment } from "../../sheets/testPlans";
import { formula, testCells, testSheet, value } from "./testCells";

/** A1 holds the formula; B1 and B2 hold others, C1 a number. The second sheet has a formula in A1. */
function workbookOf(
  first: string,
  { b1 = "=C1", b2 = "=C1", other = "=1" } = {},
  iterates = false,
): WorkbookCells {
  const one = testSheet("Führung", [
    [formula(first), formula(b1), value(1)],
    [value(2), formula(b2), value("Level")],
  ]);
  const table = { name: "mw_theme_1", area: { row: 0, column: 0, rows: 2, columns: 1 } };
  return {
    sheets: [{ ...one, tables: [table] }, testSheet("It's", [[formula(other)]])],
    names: new Map([
      ["mw_levels", { sheet: "Führung", area: { row: 0, column: 0, rows: 2, columns: 1 } }],
      ["mw_far", { sheet: "It's", area: { row: 0, column: 0, rows: 1, columns: 1 } }],
    ]),
    firstDay: 1900,
    calculation: "automatic",
    iterates,
  };
}

function isA1Cyclic(workbook: WorkbookCells): boolean {
  return cyclicIn(workbook)(workbook.sheets[0], 0, 0);
}

test.each([
  ["its own cell", "=A1+1", {}],
  ["its own cell, fixed", "=$A$1", {}],
  ["an area around it", "=SUM(A1:C2)", {}],
  ["a cell that reads it", "=B1", { b1: "=A1" }],
  ["a cell that reads another that reads it", "=B1", { b1: "=B2", b2: "=A1" }],
  ["its whole column", "=SUM(A:A)", {}],
  ["its whole columns, fixed", "=SUM($A:$C)", {}],
  ["its whole row", "=SUM(1:1)", {}],
  ["a name of its cells", "=MAX(MW_Levels)", {}],
  ["a name on another sheet", "=mw_far", { other: "='Führung'!A1" }],
  ["another sheet that reads it", "='It''s'!A1", { other: "='FÜHRUNG'!A1" }],
  ["its table", "=COUNTA(mw_theme_1[])", { b1: "=1" }],
  ["a cell that reads itself", "=B1", { b1: "=B1" }],
  ["a cycle that it is not part of", "=C1+B1", { b1: "=B2", b2: "=B1" }],
  ["a cycle through another sheet", "=B1", { b1: "='It''s'!A1", other: "='Führung'!B1" }],
])("A formula that reads %s is cyclic.", (_what, first, others) => {
  // A table's body begins below its headings.
  const workbook = workbookOf(first, others);
  const [sheet] = workbook.sheets;
  const tables = [{ name: "mw_theme_1", area: { row: -1, column: 0, rows: 3, columns: 1 } }];
  expect(isA1Cyclic({ ...workbook, sheets: [{ ...sheet, tables }, workbook.sheets[1]] })).toBe(
    true,
  );
});

test.each([
  ["a constant", "=C1", {}],
  ["another formula", "=B1", {}],
  ["the same cell twice", "=B1+B1", {}],
  ["two formulas that read the same", "=B1+B2", {}],
  ["its address in a text", '="A1"&"A:A"', {}],
  ["another column", "=SUM(B:C)", {}],
  ["another sheet's cell with its address", "='It''s'!A1", {}],
  ["a missing sheet", "=Gone!A1", {}],
])("A formula that reads %s is not cyclic.", (_what, first, others) => {
  expect(isA1Cyclic(workbookOf(first, others))).toBe(false);
});

test("Where the workbook allows it, a formula may read its own result.", () => {
  expect(isA1Cyclic(workbookOf("=A1+1", {}, true))).toBe(false);
});

test("A constant is never cyclic.", () => {
  const sheet = testSheet("One", [[value("=A1")]]);
  expect(cyclicIn({ ...workbookOf("=1"), sheets: [sheet] })(sheet, 0, 0)).toBe(false);
});

test("No formula of a workbook that we build is cyclic.", () => {
  const workbook = testCells(emptyAssessment(makeTestFramework({ levels: 4 })));
  const isCyclic = cyclicIn(workbook);
  const formulas = workbook.sheets.flatMap((sheet) =>
    [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, cell]) =>
        cell.formula === undefined ? [] : [{ sheet, row, column }],
      ),
    ),
  );
  expect(formulas.length).toBeGreaterThan(100);
  expect(formulas.filter(({ sheet, row, column }) => isCyclic(sheet, row, column))).toEqual([]);
});

test("Formulas that read a cycle are told whichever is asked about first.", () => {
  const workbook = workbookOf("=B1", { b1: "=B2", b2: "=B1" });
  const [sheet] = workbook.sheets;
  const places = [
    [0, 0],
    [0, 1],
    [1, 1],
  ] as const;
  for (const order of [places, [...places].reverse()]) {
    const isCyclic = cyclicIn(workbook);
    expect(order.map(([row, column]) => isCyclic(sheet, row, column))).toEqual([true, true, true]);
  }
});

test("A column of formulas that each read the whole column is followed once.", () => {
  const line: readonly Cell[] = [formula("=SUM(C:C)"), formula("=SUM(B:B)"), formula("=D1")];
  const sheet = testSheet(
    "One",
    Array.from({ length: 20_000 }, () => line),
  );
  const workbook = { ...workbookOf("=1"), sheets: [sheet] };
  expect(cyclicIn(workbook)(sheet, 0, 0)).toBe(false);
  expect(cyclicIn(workbook)(sheet, 0, 1)).toBe(true);
});
