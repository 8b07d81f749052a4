import { FormulaError, NotCalculatedError } from "../CalculationEngine";
import type { Expression } from "../formula/Expression";
import { findFunction } from "./findFunction";
import { notCalculated } from "./notCalculated";

/** The direct subexpressions of an expression. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "unary":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    case "call":
      return expression.args;
    default:
      return [];
  }
}

/**
 * Refuses what Excel refuses in a parsed formula: too few or too many arguments, and sheets that do
 * not exist (Excel then asks for a file). Functions that Excel does not know are accepted: they
 * give #NAME?.
 * @throws FormulaError; NotCalculatedError for functions that only Excel has
 */
export function checkFormula(
  formula: string,
  expression: Expression,
  sheetExists: (name: string) => boolean,
): void {
  if (expression.kind === "reference" && expression.sheetName !== undefined) {
    if (!sheetExists(expression.sheetName)) {
      throw new FormulaError(`There is no sheet "${expression.sheetName}": ${formula}`);
    }
  }
  if (expression.kind === "call") {
    const { name, args } = expression;
    if (notCalculated.has(name))
      throw new NotCalculatedError(`${name} is not calculated: ${formula}`);
    const definition = findFunction(name);
    if (definition && (args.length < definition.least || args.length > definition.most)) {
      throw new FormulaError(`${name} does not take ${args.length} arguments: ${formula}`);
    }
  }
  for (const child of childrenOf(expression)) checkFormula(formula, child, sheetExists);
}
