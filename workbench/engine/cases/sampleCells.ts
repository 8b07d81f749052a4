import type { CalculationEngine } from "../CalculationEngine";
import { createCalculationEngine } from "../createCalculationEngine";

/** What a sample cell holds: a text that starts with "=" is a formula, null is an empty cell. */
export type SampleCell = number | string | boolean | null;

interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly SampleCell[])[];
}

/** Two sheets with every kind of value: numbers, texts, empty cells, empty texts, errors. */
export const sampleSheets: readonly SampleSheet[] = [
  {
    name: "Data",
    rows: [
      ["x", 1, "3", "  a   b  ", "1 - Minimum", '=IF(1=1,"",0)'],
      ["y", 2, true, "a*b", "2 - Basic", "=B1+B2"],
      ["X", 3, "=1/0", "axb", "5%", "=A4"],
      [null, null, "=NA()", "a?b", "1/2", 3],
      ['=""', 5, "n/a", "~", "2024-01-01", "=IF(FALSE,1)"],
    ],
  },
  { name: "It's & all", rows: [[10], [20]] },
];

export const sampleNames: readonly (readonly [name: string, formula: string])[] = [
  ["Levels", "=Data!$E$1:$E$2"],
  ["One", "='It''s & all'!$A$1"],
  ["Tens", "='It''s & all'!$A$1:$A$2"],
];

/** The cell of a case's formula: J20. */
export const caseRow = 19;
export const caseColumn = 9;

/** An engine with the sample loaded; a sheet's id is its name. */
export function createSampleEngine(): CalculationEngine {
  const engine = createCalculationEngine();
  for (const { name } of sampleSheets) engine.addSheet(name, name);
  for (const { name, rows } of sampleSheets) {
    engine.setCells(
      name,
      0,
      0,
      rows.map((row) =>
        row.map((cell) => {
          if (cell === null) return null;
          return typeof cell === "string" && cell.startsWith("=")
            ? { formula: cell }
            : { literal: cell };
        }),
      ),
    );
  }
  for (const [name, formula] of sampleNames) engine.setName(name, formula);
  return engine;
}
