import { FormulaError } from "../CalculationEngine";
import type { BinaryOperator, Expression } from "./Expression";
import { tokenize, type Token } from "./tokenize";

/**
 * Lowest precedence first. All are left-associative, "^" too, and a sign before a value binds
 * tightest.
 */
const precedence: readonly (readonly BinaryOperator[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

interface Reader {
  readonly formula: string;
  readonly tokens: readonly Token[];
  at: number;
}

function peek(reader: Reader): Token {
  return reader.tokens[reader.at] ?? { kind: "end" };
}

function isSign(reader: Reader, value: string): boolean {
  const token = peek(reader);
  return token.kind === "sign" && token.value === value;
}

function takeSign(reader: Reader, value: string): boolean {
  const found = isSign(reader, value);
  if (found) reader.at += 1;
  return found;
}

function expectSign(reader: Reader, value: string): void {
  if (!takeSign(reader, value)) throw new FormulaError(`"${value}" is missing: ${reader.formula}`);
}

function readArguments(reader: Reader): Expression[] {
  if (takeSign(reader, ")")) return [];
  const args: Expression[] = [];
  do {
    const missing = isSign(reader, ",") || isSign(reader, ")");
    args.push(missing ? { kind: "missing" } : readBinary(reader, 0));
  } while (takeSign(reader, ","));
  expectSign(reader, ")");
  return args;
}

function readMatrix(reader: Reader): Expression {
  const rows: Expression[][] = [];
  do {
    const row: Expression[] = [];
    do {
      const element = readUnary(reader);
      const negative = element.kind === "unary" && element.operand.kind === "literal";
      if (element.kind !== "literal" && element.kind !== "error" && !negative) {
        throw new FormulaError(`Only constants stand in braces: ${reader.formula}`);
      }
      row.push(element);
    } while (takeSign(reader, ","));
    rows.push(row);
  } while (takeSign(reader, ";"));
  expectSign(reader, "}");
  if (rows.some((row) => row.length !== rows[0]?.length)) {
    throw new FormulaError(`Rows in braces differ in length: ${reader.formula}`);
  }
  return { kind: "matrix", rows };
}

function readWord(word: string): Expression {
  const upper = word.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "literal", value: upper === "TRUE" };
  return { kind: "name", name: word };
}

function readPrimary(reader: Reader): Expression {
  const token = peek(reader);
  reader.at += 1;
  switch (token.kind) {
    case "number":
    case "text":
      return { kind: "literal", value: token.value };
    case "error":
      return { kind: "error", error: token.value };
    case "word":
      return readWord(token.value);
    case "function":
      return { kind: "call", name: token.value.toUpperCase(), args: readArguments(reader) };
    case "reference": {
      const { sheetName, first, last = first } = token;
      return { kind: "reference", ...(sheetName === undefined ? {} : { sheetName }), first, last };
    }
    case "sign":
      if (token.value === "(") {
        const inner = readBinary(reader, 0);
        expectSign(reader, ")");
        return inner;
      }
      if (token.value === "{") return readMatrix(reader);
      throw new FormulaError(`A value is missing before "${token.value}": ${reader.formula}`);
    case "end":
      throw new FormulaError(`The formula ends too early: ${reader.formula}`);
  }
}

function readUnary(reader: Reader): Expression {
  if (takeSign(reader, "-")) return { kind: "unary", operator: "-", operand: readUnary(reader) };
  if (takeSign(reader, "+")) return { kind: "unary", operator: "+", operand: readUnary(reader) };
  let operand = readPrimary(reader);
  while (takeSign(reader, "%")) operand = { kind: "unary", operator: "%", operand };
  return operand;
}

function readBinary(reader: Reader, step: number): Expression {
  const operators = precedence[step];
  if (!operators) return readUnary(reader);
  let left = readBinary(reader, step + 1);
  for (;;) {
    const operator = operators.find((candidate) => takeSign(reader, candidate));
    if (operator === undefined) return left;
    left = { kind: "binary", operator, left, right: readBinary(reader, step + 1) };
  }
}

/** Formulas that were read before: a workbook that is opened again has the same ones. */
const known = new Map<string, Expression>();
const KNOWN_AT_MOST = 20_000;

/**
 * Parses a formula in Excel's spelling: English names, A1 references, commas. Table references,
 * intersections by a space, unions and references into other workbooks are not supported.
 * @throws FormulaError when it is not a formula.
 */
export function parse(formula: string): Expression {
  const before = known.get(formula);
  if (before !== undefined) return before;
  const expression = readFormula(formula);
  if (known.size >= KNOWN_AT_MOST) known.clear();
  known.set(formula, expression);
  return expression;
}

function readFormula(formula: string): Expression {
  const reader: Reader = { formula, tokens: tokenize(formula), at: 0 };
  const expression = readBinary(reader, 0);
  if (peek(reader).kind !== "end") {
    throw new FormulaError(`Something is left over after a value: ${formula}`);
  }
  return expression;
}
