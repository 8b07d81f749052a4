import type { CalculationEngine } from "./CalculationEngine";
import { createCalculationEngine } from "./createCalculationEngine";

function engineWithSheets(...names: readonly string[]): CalculationEngine {
  const engine = createCalculationEngine();
  for (const name of names) engine.addSheet(name, name);
  return engine;
}

test("a chain of 20,000 formulas is calculated from its end", () => {
  const engine = engineWithSheets("A");
  const chain = Array.from({ length: 20_000 }, (_row, row) => [
    row === 0 ? { literal: 1 } : { formula: `=A${row}+1` },
  ]);
  engine.setCells("A", 0, 0, chain);
  expect(engine.getValue("A", 19_999, 0)).toBe(20_000);
  engine.setLiteral("A", 0, 0, 11);
  expect(engine.getValue("A", 19_999, 0)).toBe(20_010);
});

test("60,000 cells with 8,000 formulas are calculated, changed and moved", () => {
  const engine = engineWithSheets("Data", "Themes");
  const rows = 1_000;
  const texts = Array.from({ length: 5_200 }, (_row, row) => [
    { literal: `id-${row}` },
    { literal: (row % 5) + 1 },
    ...Array.from({ length: 8 }, (_column, column) => ({ literal: `Statement ${row} ${column}` })),
  ]);
  engine.setCells("Themes", 0, 0, texts);
  const line = (row: number): string[] => [
    `=INDEX(Themes!$B$1:$B$${rows},MATCH("id-${row - 1}",Themes!$A$1:$A$${rows},0))`,
    `=IF(A${row}=MIN($A$1:$A$${rows}),"id-${row - 1}","")`,
    row === 1 ? '=IF(B1="",0,1)' : `=IF(B${row}="",C${row - 1},C${row - 1}+1)`,
    `=COUNTIF($A$1:$A$${rows},${(row % 5) + 1})`,
    `=SUMPRODUCT(($A$1:$A$${rows}=${(row % 5) + 1})*1)`,
    `=IFERROR(INDEX($B$1:$B$${rows},MATCH(${row},$C$1:$C$${rows},0)),"")`,
    `=IF(AND(ISNUMBER(A${row}),A${row}>2),"a"&A${row},"")`,
    `=TRIM(UPPER(F${row}))&CHAR(10)&G${row}`,
  ];
  const formulas = Array.from({ length: rows }, (_row, row) => line(row + 1));
  engine.setCells(
    "Data",
    0,
    0,
    formulas.map((cells) => cells.map((formula) => ({ formula }))),
  );
  const column = (index: number): unknown[] =>
    Array.from({ length: rows }, (_row, row) => engine.getValue("Data", row, index));
  expect(column(2).at(-1)).toBe(200);
  expect(new Set([...column(3), ...column(4)])).toEqual(new Set([200]));
  expect(column(5).slice(0, 2)).toEqual(["id-0", "id-5"]);
  expect(column(7)[2]).toBe("ID-10\na3");
  engine.setLiteral("Themes", 0, 1, 5);
  expect(column(5).slice(0, 2)).toEqual(["id-5", "id-10"]);
  engine.insertRows("Themes", 0, 3);
  expect(column(5).slice(0, 2)).toEqual(["id-5", "id-10"]);
  expect(engine.getFormula("Data", 0, 0)).toBe(
    '=INDEX(Themes!$B$4:$B$1003,MATCH("id-0",Themes!$A$4:$A$1003,0))',
  );
});
