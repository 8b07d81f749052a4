import type { CellValue } from "../CalculationEngine";

/** A formula in J20 of the sample workbook, and what Excel shows there. */
export type FormulaCase = readonly [formula: string, expected: CellValue];
