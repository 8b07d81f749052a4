import { broadcast } from "../calculation/broadcast";
import { toCondition, toNumber } from "../calculation/coerce";
import { rowsOf } from "../calculation/Context";
import { errors, isError, isScalar, type Scalar, type Value } from "../calculation/values";
import type { CellError } from "../CalculationEngine";
import type { Context } from "../calculation/Context";
import {
  ANY_NUMBER,
  scalarFunction,
  valuesFunction,
  type FunctionDefinition,
} from "./FunctionDefinition";

/** The value of a single cell or value; a larger range or a matrix stays unchanged. */
function narrow(value: Value, context: Context): Value {
  return isScalar(value) ? value : broadcast([value], context, ([only = null]) => only);
}

const IF: FunctionDefinition = {
  least: 2,
  most: 3,
  call: ([test, yes, no], context, evaluate) => {
    if (!test || !yes) return errors.value;
    const otherwise = (): Value => (no ? evaluate(no, context) : false);
    const tested = narrow(evaluate(test, context), context);
    if (!isScalar(tested)) {
      const branches = [tested, evaluate(yes, context), otherwise()];
      return broadcast(branches, context, ([condition = null, first = null, second = null]) => {
        const holds = toCondition(condition);
        return isError(holds) ? holds : holds ? first : second;
      });
    }
    const holds = toCondition(tested);
    if (isError(holds)) return holds;
    return holds ? evaluate(yes, context) : otherwise();
  },
};

/** IFERROR and IFNA: the second argument replaces the errors that `caught` matches. */
function unless(caught: (error: CellError) => boolean): FunctionDefinition {
  const fails = (value: Scalar): boolean => isError(value) && caught(value);
  return {
    least: 2,
    most: 2,
    call: ([tried, instead], context, evaluate) => {
      if (!tried || !instead) return errors.value;
      const value = narrow(evaluate(tried, context), context);
      if (isScalar(value)) return fails(value) ? evaluate(instead, context) : value;
      const both = [value, evaluate(instead, context)];
      return broadcast(both, context, ([first = null, second = null]) =>
        fails(first) ? second : first,
      );
    },
  };
}

const CHOOSE: FunctionDefinition = {
  least: 2,
  most: ANY_NUMBER,
  call: ([index, ...choices], context, evaluate) => {
    if (!index) return errors.value;
    const chosen = narrow(evaluate(index, context), context);
    const place = isScalar(chosen) ? toNumber(chosen) : errors.value;
    if (isError(place)) return place;
    const choice = choices[Math.trunc(place) - 1];
    return choice ? evaluate(choice, context) : errors.value;
  },
};

function conditions(values: readonly Value[], context: Context): boolean[] | CellError {
  const found: boolean[] = [];
  for (const value of values) {
    const direct = isScalar(value);
    for (const cell of rowsOf(value, context).flat()) {
      if (isError(cell)) return cell;
      // Texts and empty cells in ranges are skipped; texts given directly are not.
      if (!direct && (typeof cell === "string" || cell === null)) continue;
      const condition = toCondition(cell);
      if (isError(condition)) return condition;
      found.push(condition);
    }
  }
  return found.length === 0 ? errors.value : found;
}

function combine(combination: (found: readonly boolean[]) => boolean): FunctionDefinition {
  return valuesFunction(1, ANY_NUMBER, (values, context) => {
    const found = conditions(values, context);
    return isError(found) ? found : combination(found);
  });
}

export const logicalFunctions: Readonly<Record<string, FunctionDefinition>> = {
  IF,
  CHOOSE,
  IFERROR: unless(() => true),
  IFNA: unless(({ error }) => error === errors.notAvailable.error),
  AND: combine((found) => found.every(Boolean)),
  OR: combine((found) => found.some(Boolean)),
  NOT: scalarFunction(["condition"], [], (condition) => !condition),
  TRUE: scalarFunction([], [], () => true),
  FALSE: scalarFunction([], [], () => false),
};
