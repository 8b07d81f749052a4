import fc from "fast-check";
import { columnLetters } from "../../../src/workbook/plan/address";
import { copyFormula, rewriteReferences } from "./rewriteReferences";

describe("copyFormula", () => {
  test.each<[string, number, number, string]>([
    ['=$D4="x"', 2, 3, '=$D6="x"'],
    ["=D$4+$D$4", 2, 3, "=G$4+$D$4"],
    ["=SUM(A1:$B2,'It''s'!C3)", 1, 1, "=SUM(B2:$B3,'It''s'!D4)"],
    ["=A:A&$1:1", 1, 1, "=B:B&$1:2"],
    ["=A1", -1, 0, "=#REF!"],
    ['=Levels&"A1"', 5, 5, '=Levels&"A1"'],
  ])("%s by %i rows and %i columns is %s", (formula, rows, columns, expected) => {
    expect(copyFormula(formula, rows, columns)).toBe(expected);
  });
});

describe("rewriteReferences", () => {
  const cell = fc.tuple(fc.nat(500), fc.nat(300), fc.boolean(), fc.boolean());
  const write = ([row, column, heldRow, heldColumn]: readonly [
    number,
    number,
    boolean,
    boolean,
  ]): string => `${heldColumn ? "$" : ""}${columnLetters(column)}${heldRow ? "$" : ""}${row + 1}`;

  test("inserting and deleting the same rows leaves a formula unchanged", () => {
    fc.assert(
      fc.property(
        cell,
        cell,
        fc.nat(600),
        fc.integer({ min: 1, max: 50 }),
        (first, last, at, count) => {
          const formula = `=SUM(${write(first)}:${write(last)},S!${write(last)})`;
          for (const axis of ["row", "column"] as const) {
            const shift = { axis, sheetName: "S", at, count };
            const inserted = rewriteReferences(formula, "S", { kind: "insert", ...shift });
            expect(rewriteReferences(inserted, "S", { kind: "delete", ...shift })).toBe(formula);
          }
        },
      ),
    );
  });

  test("references to other sheets do not move", () => {
    const change = { kind: "insert", axis: "row", sheetName: "S", at: 0, count: 1 } as const;
    expect(rewriteReferences("=A1+T!A1+S!A1", "U", change)).toBe("=A1+T!A1+S!A2");
  });

  test("a reference pushed over the edge of a sheet is lost", () => {
    const change = { kind: "insert", axis: "row", sheetName: "S", at: 0, count: 1 } as const;
    expect(rewriteReferences("=A1048576", "S", change)).toBe("=#REF!");
  });
});
