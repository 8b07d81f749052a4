import type { BinaryOperator, Expression } from "../formula/Expression";
import { findFunction } from "../functions/findFunction";
import { areaOf, type Context } from "./Context";
import { broadcast } from "./broadcast";
import { compareValues, toNumber, toText } from "./coerce";
import { errors, isError, type Scalar, type Value } from "./values";

function finite(value: number): Scalar {
  return Number.isFinite(value) ? value : errors.number;
}

function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return errors.number;
  if (base === 0 && exponent < 0) return errors.divisionByZero;
  return finite(base ** exponent);
}

function calculate(operator: "+" | "-" | "*" | "/" | "^", left: Scalar, right: Scalar): Scalar {
  const first = toNumber(left);
  if (isError(first)) return first;
  const second = toNumber(right);
  if (isError(second)) return second;
  switch (operator) {
    case "+":
      return finite(first + second);
    case "-":
      return finite(first - second);
    case "*":
      return finite(first * second);
    case "/":
      return second === 0 ? errors.divisionByZero : finite(first / second);
    case "^":
      return power(first, second);
  }
}

function join(left: Scalar, right: Scalar): Scalar {
  const first = toText(left);
  if (isError(first)) return first;
  const second = toText(right);
  return isError(second) ? second : first + second;
}

function compare(
  operator: "=" | "<>" | "<" | ">" | "<=" | ">=",
  left: Scalar,
  right: Scalar,
): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const order = compareValues(left, right);
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case ">=":
      return order >= 0;
  }
}

function operate(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  switch (operator) {
    case "&":
      return join(left, right);
    case "=":
    case "<>":
    case "<":
    case ">":
    case "<=":
    case ">=":
      return compare(operator, left, right);
    default:
      return calculate(operator, left, right);
  }
}

function changeSign(operator: "-" | "+" | "%", value: Value, context: Context): Value {
  if (operator === "+") return value;
  return broadcast([value], context, ([operand = null]) => {
    const number = toNumber(operand);
    if (isError(number)) return number;
    return operator === "%" ? number / 100 : 0 - number;
  });
}

function evaluateConstant(expression: Expression, context: Context): Scalar {
  const value = evaluate(expression, context);
  return typeof value === "object" && value !== null && "kind" in value ? errors.value : value;
}

/** The result of an expression in a context: a value, a reference or a matrix. */
export function evaluate(expression: Expression, context: Context): Value {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "error":
      return { error: expression.error };
    case "missing":
      return null;
    case "reference":
      return areaOf(expression, context);
    case "name": {
      const named = context.nameOf(expression.name);
      return named ? evaluate(named, context) : errors.name;
    }
    case "unary":
      return changeSign(expression.operator, evaluate(expression.operand, context), context);
    case "binary": {
      const left = evaluate(expression.left, context);
      const right = evaluate(expression.right, context);
      const { operator } = expression;
      return broadcast([left, right], context, ([first = null, second = null]) =>
        operate(operator, first, second),
      );
    }
    case "matrix": {
      const rows = expression.rows.map((row) => row.map((cell) => evaluateConstant(cell, context)));
      return { kind: "matrix", rows };
    }
    case "call": {
      const definition = findFunction(expression.name);
      if (!definition) return errors.name;
      return definition.call(expression.args, context, evaluate);
    }
  }
}
