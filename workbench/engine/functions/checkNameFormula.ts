import { FormulaError } from "../CalculationEngine";
import type { Expression } from "../formula/Expression";
import { childrenOf } from "./checkFormula";

/**
 * Refuses references in a defined name that would refer to different cells depending on where the
 * name is used.
 * @throws FormulaError when a reference names no sheet or is not fully absolute ("$").
 */
export function checkNameFormula(formula: string, expression: Expression): void {
  if (expression.kind === "reference") {
    const { sheetName, first, last } = expression;
    if (sheetName === undefined) throw new FormulaError(`A name says its sheet: ${formula}`);
    const held = [first, last].every(
      ({ row, column, rowFixed, columnFixed }) =>
        (row === undefined || rowFixed) && (column === undefined || columnFixed),
    );
    if (!held) throw new FormulaError(`A name holds its cells by "$": ${formula}`);
  }
  for (const child of childrenOf(expression)) checkNameFormula(formula, child);
}
