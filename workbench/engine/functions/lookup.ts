import { broadcast } from "../calculation/broadcast";
import { compareValues, sameText, toNumber } from "../calculation/coerce";
import { rowsOf, type Context, type Rows } from "../calculation/Context";
import { SOUGHT_TEXT_LIMIT } from "../calculation/criteria";
import {
  errors,
  isError,
  isScalar,
  type Area,
  type Matrix,
  type Scalar,
  type Value,
} from "../calculation/values";
import { hasWildcard, wildcardPattern } from "../calculation/wildcards";
import type { CellError } from "../CalculationEngine";
import { valuesFunction, type FunctionDefinition } from "./FunctionDefinition";

/** A row or column to search, with an index of its values once that pays off. */
interface Vector {
  readonly cells: readonly Scalar[];
  places?: ReadonlyMap<number | string | boolean, number>;
  searches: number;
}

const vectors = new WeakMap<Rows, Vector>();
const INDEX_FROM_SEARCH = 3;

function vectorOf(rows: Rows): Vector {
  const known = vectors.get(rows);
  if (known) return known;
  const cells = rows.length === 1 ? (rows[0] ?? []) : rows.map((row) => row[0] ?? null);
  const vector: Vector = { cells, searches: 0 };
  vectors.set(rows, vector);
  return vector;
}

type Sought = number | string | boolean;

function foldCase(value: Sought): Sought {
  return typeof value === "string" ? value.toLowerCase() : value;
}

function placesIn(cells: readonly Scalar[]): Map<Sought, number> {
  const places = new Map<Sought, number>();
  for (const [index, cell] of cells.entries()) {
    if (cell === null || isError(cell)) continue;
    const key = foldCase(cell);
    if (!places.has(key)) places.set(key, index);
  }
  return places;
}

function exactPlace(sought: Sought, vector: Vector): number {
  const { cells } = vector;
  if (typeof sought === "string" && hasWildcard(sought)) {
    const pattern = wildcardPattern(sought, "whole");
    return cells.findIndex((cell) => typeof cell === "string" && pattern.test(cell));
  }
  vector.searches += 1;
  if (vector.searches >= INDEX_FROM_SEARCH) {
    vector.places ??= placesIn(cells);
    return vector.places.get(foldCase(sought)) ?? -1;
  }
  if (typeof sought !== "string") return cells.indexOf(sought);
  return cells.findIndex((cell) => typeof cell === "string" && sameText(cell, sought));
}

/** The last position in sorted cells that is not beyond the sought value. */
function sortedPlace(
  sought: number | string | boolean,
  cells: readonly Scalar[],
  way: number,
): number {
  let place = -1;
  for (const [index, cell] of cells.entries()) {
    if (cell === null || isError(cell) || typeof cell !== typeof sought) continue;
    if (compareValues(cell, sought) * way > 0) break;
    place = index;
  }
  return place;
}

function match(sought: Scalar, vector: Vector, type: number): Scalar {
  if (isError(sought)) return sought;
  if (typeof sought === "string" && sought.length > SOUGHT_TEXT_LIMIT) return errors.value;
  const target = sought ?? 0;
  const place =
    type === 0 ? exactPlace(target, vector) : sortedPlace(target, vector.cells, type > 0 ? 1 : -1);
  return place < 0 ? errors.notAvailable : place + 1;
}

const MATCH = valuesFunction(2, 3, ([sought = null, within = null, type = 1], context) => {
  if (isError(within)) return within;
  const rows = rowsOf(within, context);
  if (rows.length > 1 && (rows[0]?.length ?? 0) > 1) return errors.notAvailable;
  const vector = vectorOf(rows);
  return broadcast([sought, type], context, ([target = null, how = null]) => {
    const kind = toNumber(how);
    return isError(kind) ? kind : match(target, vector, kind);
  });
});

function part(whole: Area | Matrix, row: number, column: number): Value {
  if (whole.kind === "area") {
    if (row > whole.rowCount || column > whole.columnCount) return errors.reference;
    return {
      ...whole,
      ...(row === 0 ? {} : { row: whole.row + row - 1, rowCount: 1 }),
      ...(column === 0 ? {} : { column: whole.column + column - 1, columnCount: 1 }),
    };
  }
  if (row > whole.rows.length || column > (whole.rows[0]?.length ?? 0)) return errors.reference;
  const rows = row === 0 ? whole.rows : whole.rows.slice(row - 1, row);
  const cells =
    column === 0 ? rows : rows.map((cellsOfRow) => cellsOfRow.slice(column - 1, column));
  const only = cells[0]?.[0];
  return row > 0 && column > 0 && only !== undefined ? only : { kind: "matrix", rows: cells };
}

function index(whole: Area | Matrix, rowGiven: Scalar, columnGiven: Scalar | undefined): Value {
  const first = toNumber(rowGiven);
  if (isError(first)) return first;
  const second = columnGiven === undefined ? undefined : toNumber(columnGiven);
  if (isError(second)) return second;
  const rowCount = whole.kind === "area" ? whole.rowCount : whole.rows.length;
  // With one index, a single row counts its columns.
  const alongRow = second === undefined && rowCount === 1;
  const row = Math.trunc(alongRow ? 1 : first);
  const column = Math.trunc(alongRow ? first : (second ?? (isNarrow(whole) ? 1 : 0)));
  return row < 0 || column < 0 ? errors.value : part(whole, row, column);
}

function isNarrow(whole: Area | Matrix): boolean {
  return (whole.kind === "area" ? whole.columnCount : whole.rows[0]?.length) === 1;
}

function asSingle(value: Value, context: Context): Value {
  return isScalar(value) ? value : broadcast([value], context, ([only = null]) => only);
}

/** Returns a reference if given one, so that ROW, ISBLANK and SUM get the cells themselves. */
const INDEX = valuesFunction(2, 3, ([whole = null, row = null, column], context) => {
  if (isError(whole)) return whole;
  const source: Area | Matrix = isScalar(whole) ? { kind: "matrix", rows: [[whole]] } : whole;
  const rowGiven = asSingle(row, context);
  const columnGiven = column === undefined ? undefined : asSingle(column, context);
  if (isScalar(rowGiven) && (columnGiven === undefined || isScalar(columnGiven))) {
    return index(source, rowGiven, columnGiven);
  }
  const places = columnGiven === undefined ? [rowGiven] : [rowGiven, columnGiven];
  return broadcast(places, context, ([first = null, second]) => {
    const found = asSingle(index(source, first, second), context);
    return isScalar(found) ? found : errors.value;
  });
});

type Axis = "row" | "column";

function position(axis: Axis): FunctionDefinition {
  return valuesFunction(0, 1, ([given], context): Value => {
    if (given === undefined) return context[axis] + 1;
    if (isScalar(given) || given.kind === "matrix") return isError(given) ? given : errors.value;
    const count = axis === "row" ? given.rowCount : given.columnCount;
    if (count === 1) return given[axis] + 1;
    const places = Array.from({ length: count }, (_place, offset) => given[axis] + offset + 1);
    return { kind: "matrix", rows: axis === "row" ? places.map((place) => [place]) : [places] };
  });
}

function extent(axis: Axis): FunctionDefinition {
  return valuesFunction(1, 1, ([given = null]): number | CellError => {
    if (isScalar(given)) return isError(given) ? given : 1;
    if (given.kind === "area") return axis === "row" ? given.rowCount : given.columnCount;
    return axis === "row" ? given.rows.length : (given.rows[0]?.length ?? 0);
  });
}

export const lookupFunctions: Readonly<Record<string, FunctionDefinition>> = {
  MATCH,
  INDEX,
  ROW: position("row"),
  COLUMN: position("column"),
  ROWS: extent("row"),
  COLUMNS: extent("column"),
};
