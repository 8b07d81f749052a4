import { rowsOf } from "../calculation/Context";
import { errors, isError, isScalar, type Scalar, type Value } from "../calculation/values";
import type { Context } from "../calculation/Context";
import { scalarFunction, valuesFunction, type FunctionDefinition } from "./FunctionDefinition";

function question(answer: (value: Scalar) => boolean): FunctionDefinition {
  return scalarFunction(["any"], [], answer);
}

const isNotAvailable = (value: Scalar): boolean =>
  isError(value) && value.error === errors.notAvailable.error;

function firstOf(value: Value | undefined, context: Context): Scalar {
  if (value === undefined || isScalar(value)) return value ?? null;
  return rowsOf(value, context)[0]?.[0] ?? null;
}

const isBlank = question((value) => value === null);

/** Two columns of a sheet; Excel runs out of resources somewhere above, too. */
const MOST_CELLS = 2 * 1_048_576;

/** Cells beyond the used ones are blank too, and count where the result meets another range. */
const ISBLANK: FunctionDefinition = {
  ...isBlank,
  call: (args, context, evaluate) => {
    const [given] = args.map((arg) => evaluate(arg, context));
    const isArea = given !== undefined && !isScalar(given) && given.kind === "area";
    const { rowCount, columnCount } = isArea ? given : { rowCount: 1, columnCount: 1 };
    const cells = rowCount * columnCount;
    if (cells > MOST_CELLS) return errors.number;
    if (!isArea || cells === 1) return isBlank.call(args, context, evaluate);
    const rows = rowsOf(given, context);
    return {
      kind: "matrix",
      rows: Array.from({ length: rowCount }, (_, row) =>
        Array.from({ length: columnCount }, (__, column) => (rows[row]?.[column] ?? null) === null),
      ),
    };
  },
};

export const informationFunctions: Readonly<Record<string, FunctionDefinition>> = {
  ISNUMBER: question((value) => typeof value === "number"),
  ISTEXT: question((value) => typeof value === "string"),
  ISNONTEXT: question((value) => typeof value !== "string"),
  ISLOGICAL: question((value) => typeof value === "boolean"),
  ISBLANK,
  ISERROR: question(isError),
  ISERR: question((value) => isError(value) && !isNotAvailable(value)),
  ISNA: question(isNotAvailable),
  NA: scalarFunction([], [], () => errors.notAvailable),
  /** Today, by the engine's clock. */
  TODAY: { least: 0, most: 0, call: (_args, context) => context.today() },
  /** For a range, N and T use the first cell. */
  N: valuesFunction(1, 1, ([given], context) => {
    const value = firstOf(given, context);
    if (isError(value) || typeof value === "number") return value;
    return value === true ? 1 : 0;
  }),
  T: valuesFunction(1, 1, ([given], context) => {
    const value = firstOf(given, context);
    return isError(value) || typeof value === "string" ? value : "";
  }),
};
