import { broadcast } from "../calculation/broadcast";
import type { Context } from "../calculation/Context";
import { readCriterion } from "../calculation/criteria";
import {
  errors,
  isError,
  isScalar,
  type Area,
  type Scalar,
  type Value,
} from "../calculation/values";
import { valuesFunction, type FunctionDefinition } from "./FunctionDefinition";

/** Excel's limit is 127 pairs of range and criterion. */
const PAIRS_LIMIT = 254;

function isArea(value: Value | undefined): value is Area {
  return value !== undefined && !isScalar(value) && value.kind === "area";
}

function sameSize(left: Area, right: Area): boolean {
  return left.rowCount === right.rowCount && left.columnCount === right.columnCount;
}

/**
 * Calls `visit` with the position of every cell that meets all criteria. Returns how many cells do,
 * counting the part that was cut off as empty cells.
 */
function count(
  areas: readonly Area[],
  criteria: readonly Scalar[],
  context: Context,
  visit?: (row: number, column: number) => void,
): Scalar {
  const tests = [];
  for (const criterion of criteria) {
    const test = readCriterion(criterion);
    if (!test) return errors.value;
    tests.push(test);
  }
  const grids = areas.map((area) => context.readArea(area));
  const rowCount = Math.max(...grids.map((grid) => grid.length));
  const columnCount = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  let found = 0;
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      if (!tests.every((test, index) => test(grids[index]?.[row]?.[column] ?? null))) continue;
      found += 1;
      visit?.(row, column);
    }
  }
  const [first] = areas;
  const unread = first ? first.rowCount * first.columnCount - rowCount * columnCount : 0;
  return tests.every((test) => test(null)) ? found + unread : found;
}

/** COUNTIF and COUNTIFS: a matrix of criteria gives a matrix of counts. */
const counting = (values: readonly Value[], context: Context): Value => {
  const areas: Area[] = [];
  const criteria: Value[] = [];
  for (let index = 0; index < values.length; index += 2) {
    const range = values[index];
    if (isError(range)) return range;
    if (!isArea(range)) return errors.value;
    areas.push(range);
    criteria.push(values[index + 1] ?? null);
  }
  const [first] = areas;
  if (!first || !areas.every((area) => sameSize(area, first))) return errors.value;
  return broadcast(criteria, context, (scalars) => count(areas, scalars, context));
};

const SUMIF = valuesFunction(2, 3, ([range = null, criterion = null, summed = range], context) => {
  if (isError(range)) return range;
  if (!isArea(range) || !isArea(summed)) return errors.value;
  return broadcast([criterion], context, (scalars) => {
    let sum = 0;
    let failure: Scalar = null;
    const outcome = count([range], scalars, context, (row, column) => {
      const cell = context.readCell(summed.sheetId, summed.row + row, summed.column + column);
      if (isError(cell)) failure ??= cell;
      else if (typeof cell === "number") sum += cell;
    });
    return isError(outcome) ? outcome : (failure ?? sum);
  });
});

export const conditionalFunctions: Readonly<Record<string, FunctionDefinition>> = {
  SUMIF,
  COUNTIF: valuesFunction(2, 2, counting),
  COUNTIFS: valuesFunction(2, PAIRS_LIMIT, counting),
};
