import { broadcast } from "../calculation/broadcast";
import { toNumber } from "../calculation/coerce";
import { rowsOf, type Context } from "../calculation/Context";
import { readNumber } from "../calculation/numberText";
import { errors, isError, isScalar, type Scalar, type Value } from "../calculation/values";
import type { CellError } from "../CalculationEngine";
import { ANY_NUMBER, valuesFunction, type FunctionDefinition } from "./FunctionDefinition";

/**
 * The numbers that SUM and similar functions use: in ranges only numbers, given directly anything
 * that reads as one.
 */
function numbersIn(values: readonly Value[], context: Context): number[] | CellError {
  const found: number[] = [];
  for (const value of values) {
    if (isScalar(value)) {
      const number = toNumber(value);
      if (isError(number)) return number;
      found.push(number);
      continue;
    }
    for (const row of rowsOf(value, context)) {
      for (const cell of row) {
        if (isError(cell)) return cell;
        if (typeof cell === "number") found.push(cell);
      }
    }
  }
  return found;
}

function overNumbers(compute: (numbers: readonly number[]) => number): FunctionDefinition {
  return valuesFunction(1, ANY_NUMBER, (values, context) => {
    const numbers = numbersIn(values, context);
    return isError(numbers) ? numbers : compute(numbers);
  });
}

function counting(
  inRange: (cell: Scalar) => boolean,
  direct: (value: Scalar) => boolean,
): FunctionDefinition {
  return valuesFunction(1, ANY_NUMBER, (values, context) => {
    let count = 0;
    for (const value of values) {
      if (isScalar(value)) count += direct(value) ? 1 : 0;
      else for (const row of rowsOf(value, context)) count += row.filter(inRange).length;
    }
    return count;
  });
}

const isCountable = (value: Scalar): boolean =>
  typeof value === "string" ? readNumber(value) !== undefined : !isError(value);

/** The k-th number from one end. */
function ranked(order: (left: number, right: number) => number): FunctionDefinition {
  return valuesFunction(2, 2, ([given = null, rank = null], context) => {
    const numbers = numbersIn([given], context);
    if (isError(numbers)) return numbers;
    const sorted = [...numbers].sort(order);
    return broadcast([rank], context, ([place = null]) => {
      const k = toNumber(place);
      return isError(k) ? k : (sorted[Math.ceil(k) - 1] ?? errors.number);
    });
  });
}

const COUNTBLANK = valuesFunction(1, 1, ([given = null], context) => {
  if (isScalar(given) || given.kind === "matrix") return isError(given) ? given : errors.value;
  const cells = rowsOf(given, context).flat();
  const filled = cells.filter((cell) => cell !== null && cell !== "").length;
  return given.rowCount * given.columnCount - filled;
});

const SUMPRODUCT = valuesFunction(1, ANY_NUMBER, (values, context) => {
  const grids = values.map((value) => rowsOf(value, context));
  const [first = []] = grids;
  const sameSize = grids.every(
    (grid) => grid.length === first.length && grid[0]?.length === first[0]?.length,
  );
  if (!sameSize) return errors.value;
  let sum = 0;
  for (const [row, cells] of first.entries()) {
    for (const column of cells.keys()) {
      let product = 1;
      for (const grid of grids) {
        const cell = grid[row]?.[column] ?? null;
        if (isError(cell)) return cell;
        product *= typeof cell === "number" ? cell : 0;
      }
      sum += product;
    }
  }
  return sum;
});

export const statisticsFunctions: Readonly<Record<string, FunctionDefinition>> = {
  COUNTBLANK,
  SUMPRODUCT,
  SUM: overNumbers((numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  MIN: overNumbers((numbers) =>
    numbers.reduce((low, number) => Math.min(low, number), numbers[0] ?? 0),
  ),
  MAX: overNumbers((numbers) =>
    numbers.reduce((high, number) => Math.max(high, number), numbers[0] ?? 0),
  ),
  COUNT: counting((cell) => typeof cell === "number", isCountable),
  COUNTA: counting(
    (cell) => cell !== null,
    () => true,
  ),
  SMALL: ranked((left, right) => left - right),
  LARGE: ranked((left, right) => right - left),
};
