import fc from "fast-check";
import { fromR1C1 } from "../../../workbench/excel/grid/r1c1";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { cellInput } from "../../../src/workbook/plan/cellInput";
import type { CellBlock, CellContent } from "../../../src/workbook/plan/SheetPlan";
import { emptyAssessment, testPlans } from "../../../src/workbook/sheets/testPlans";
import { blockInput } from "../../../src/workbook/excel/write/sharedFormulas";

/** What the cells hold after everything was sent. */
function written(block: CellBlock): readonly (readonly unknown[])[] {
  const { cells, shared } = blockInput(block);
  const rows: unknown[][] = cells.map((row) => [...row]);
  for (const { area, formula } of shared) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        expect(rows[row - block.row][column - block.column]).toBeNull();
        rows[row - block.row][column - block.column] = fromR1C1(formula, { row, column });
      }
    }
  }
  return rows;
}

const asPlanned = ({ cells }: CellBlock): readonly (readonly unknown[])[] =>
  cells.map((row) => row.map(cellInput));

const FILLER = "x".repeat(900);
type Make = (row: number, column: number) => CellContent;
const content = fc.constantFrom<Make[]>(
  () => null,
  () => "A1",
  (row) => ({ formula: `=IF($D${row + 1}="${FILLER}",'My R1C1 sheet'!$A$1:$B$9,"C3")` }),
  (row, column) => ({ formula: `=SUM(A$1:A${row + column + 3})&"${FILLER}"` }),
  (row) => ({ formula: `=LOG10(AA${row + 5})*1.5E3+mw_area_1&"${FILLER}"` }),
);

test("every cell gets its own formula, whichever cells share one", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(content, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
      fc.nat(5),
      fc.nat(5),
      (rows, row, column) => {
        const block = {
          row,
          column,
          cells: rows.map((cells, down) =>
            cells.map((make, across) => make(row + down, column + across)),
          ),
        };
        expect(written(block)).toEqual(asPlanned(block));
      },
    ),
  );
});

test("a formula that fills rows and columns alike is sent once", () => {
  const cells = Array.from({ length: 20 }, (_, row) =>
    Array.from({ length: 30 }, () => ({ formula: `=$A${row + 4}+B$1` })),
  );
  const sameAcross = { row: 3, column: 1, cells };
  // Down the rows the formula is the same; across, B$1 is another cell as seen from each column.
  expect(blockInput(sameAcross).shared).toEqual([]);
  const fixed = { ...sameAcross, cells: cells.map((row, at) => row.map(() => formulaOf(at))) };
  expect(blockInput(fixed).shared).toEqual([
    { area: { row: 3, column: 1, rows: 20, columns: 30 }, formula: "=RC1+R1C2" },
  ]);
});

function formulaOf(at: number): CellContent {
  return { formula: `=$A${at + 4}+$B$1` };
}

test.each(shippedFrameworks())("$title: cells hold what was planned", (framework) => {
  for (const plan of testPlans(emptyAssessment(framework, true))) {
    for (const block of plan.blocks) expect(written(block)).toEqual(asPlanned(block));
  }
});
