import { compareValues, sameText } from "./coerce";
import { readNumber } from "./numberText";
import { errors, isError, type Scalar } from "./values";
import { hasWildcard, wildcardPattern } from "./wildcards";

/** Longer texts cannot be searched for: MATCH and COUNTIF give #VALUE!. */
export const SOUGHT_TEXT_LIMIT = 255;

type Test = (value: Scalar) => boolean;

const errorTexts: ReadonlySet<string> = new Set(Object.values(errors).map(({ error }) => error));

function equalTo(operand: string): Test {
  const number = readNumber(operand);
  if (number !== undefined) {
    // A text that reads as the number also counts.
    return (value) =>
      value === number || (typeof value === "string" && readNumber(value) === number);
  }
  const upper = operand.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return (value) => value === (upper === "TRUE");
  if (errorTexts.has(upper)) return (value) => isError(value) && value.error === upper;
  if (!hasWildcard(operand)) {
    return (value) => typeof value === "string" && sameText(value, operand);
  }
  const pattern = wildcardPattern(operand, "whole");
  return (value) => typeof value === "string" && pattern.test(value);
}

function ordered(operator: string, operand: string): Test {
  const bound = readNumber(operand) ?? operand;
  return (value) => {
    // Only values of the bound's own kind are compared.
    if (value === null || isError(value) || typeof value !== typeof bound) return false;
    const order = compareValues(value, bound);
    if (operator === "<") return order < 0;
    if (operator === ">") return order > 0;
    return operator === "<=" ? order <= 0 : order >= 0;
  };
}

/**
 * The test for a criterion of COUNTIF and similar functions: a value to equal, or a text with an
 * operator in front. "" finds empty cells and empty texts, "=" only empty cells, "<>" all others.
 * Undefined when the criterion's text is longer than Excel allows.
 */
export function readCriterion(criterion: Scalar): Test | undefined {
  if (isError(criterion)) {
    return (value) => isError(value) && value.error === criterion.error;
  }
  if (criterion === null) return equalTo("0");
  if (typeof criterion === "boolean") return (value) => value === criterion;
  if (typeof criterion === "number") return equalTo(String(criterion));
  if (criterion.length > SOUGHT_TEXT_LIMIT) return undefined;
  if (criterion === "") return (value) => value === null || value === "";
  const [, operator = "", operand = ""] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  if (operand === "")
    return operator === "<>" ? (value) => value !== null : (value) => value === null;
  switch (operator) {
    case "":
    case "=":
      return equalTo(operand);
    case "<>": {
      const equal = equalTo(operand);
      return (value) => !equal(value);
    }
    default:
      return ordered(operator, operand);
  }
}
