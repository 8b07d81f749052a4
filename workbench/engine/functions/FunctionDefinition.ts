import { broadcast } from "../calculation/broadcast";
import { toCondition, toNumber, toText } from "../calculation/coerce";
import type { Context } from "../calculation/Context";
import { isError, type Scalar, type Value } from "../calculation/values";
import type { CellError } from "../CalculationEngine";
import type { Expression } from "../formula/Expression";

type Evaluate = (expression: Expression, context: Context) => Value;

/** A worksheet function: how many arguments Excel takes, and how to calculate it. */
export interface FunctionDefinition {
  readonly least: number;
  readonly most: number;
  readonly call: (args: readonly Expression[], context: Context, evaluate: Evaluate) => Value;
}

/** Excel's limit on arguments. */
export const ANY_NUMBER = 255;

interface Kinds {
  number: number;
  text: string;
  condition: boolean;
  /** Anything but an error. */
  value: Exclude<Scalar, CellError>;
  /** Anything, including errors. */
  any: Scalar;
}

type Kind = keyof Kinds;
type Taken<K extends readonly Kind[]> = { [I in keyof K]: Kinds[K[I]] };

function take(kind: Kind, value: Scalar): Scalar {
  switch (kind) {
    case "number":
      return toNumber(value);
    case "text":
      return toText(value);
    case "condition":
      return toCondition(value);
    case "value":
    case "any":
      return value;
  }
}

/**
 * A function of single values. Its arguments are converted to the given kinds, the first error
 * among them is the result, and ranges and matrices are calculated element by element. `defaults`
 * replace the last arguments if they are left out.
 */
export function scalarFunction<const K extends readonly Kind[]>(
  kinds: K,
  defaults: readonly Scalar[],
  compute: (...args: Taken<K>) => Scalar,
): FunctionDefinition {
  const least = kinds.length - defaults.length;
  const calculation = (given: readonly Scalar[]): Scalar => {
    const taken: Scalar[] = [];
    for (const [index, kind] of kinds.entries()) {
      const value = take(
        kind,
        index < given.length ? (given[index] ?? null) : (defaults[index - least] ?? null),
      );
      if (isError(value) && kind !== "any") return value;
      taken.push(value);
    }
    // take() gave each argument its kind; the compiler cannot follow that through the loop.
    return compute(...(taken as unknown as Taken<K>));
  };
  return {
    least,
    most: kinds.length,
    call: (args, context, evaluate) =>
      broadcast(
        args.map((arg) => evaluate(arg, context)),
        context,
        calculation,
      ),
  };
}

/** A function that gets its arguments unconverted: references, matrices, single values, errors. */
export function valuesFunction(
  least: number,
  most: number,
  compute: (values: readonly Value[], context: Context) => Value,
): FunctionDefinition {
  return {
    least,
    most,
    call: (args, context, evaluate) =>
      compute(
        args.map((arg) => evaluate(arg, context)),
        context,
      ),
  };
}
