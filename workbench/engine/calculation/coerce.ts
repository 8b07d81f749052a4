import type { CellError } from "../CalculationEngine";
import { readNumber, writeNumber } from "./numberText";
import { errors, isError, type Scalar } from "./values";

/**
 * A value as a number, as arithmetic takes it: a text that reads as a number counts, "" does not.
 */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isError(value)) return value;
  return readNumber(value) ?? errors.value;
}

/** A value as text, as & takes it. */
export function toText(value: Scalar): string | CellError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return writeNumber(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

/** A value as a condition, as IF takes it: only the texts "TRUE" and "FALSE" are conditions. */
export function toCondition(value: Scalar): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (isError(value)) return value;
  const upper = value.toUpperCase();
  return upper === "TRUE" || (upper === "FALSE" ? false : errors.value);
}

/** Whether Excel considers two texts the same: it ignores case but not accents. */
export function sameText(left: string, right: string): boolean {
  return left === right || left.toLowerCase() === right.toLowerCase();
}

const order = new Intl.Collator("en", { sensitivity: "accent" });

function compareNumbers(left: number, right: number): number {
  const difference = left - right;
  if (difference === 0 || Math.abs(difference) > 1e-14 * Math.abs(left)) return difference;
  // Excel compares 15 significant digits, so 0.1+0.2=0.3.
  const near = Number(left.toPrecision(15)) === Number(right.toPrecision(15));
  return near ? 0 : difference;
}

function rank(value: number | string | boolean): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

function emptyLike(other: number | string | boolean): number | string | boolean {
  return typeof other === "number" ? 0 : typeof other === "string" ? "" : false;
}

/**
 * Negative, 0 or positive as Excel orders two values: numbers before texts before FALSE before
 * TRUE. An empty cell is 0, "" or FALSE, to match the other side.
 */
export function compareValues(
  left: Exclude<Scalar, CellError>,
  right: Exclude<Scalar, CellError>,
): number {
  if (left === null && right === null) return 0;
  const first = left ?? (right === null ? 0 : emptyLike(right));
  const second = right ?? emptyLike(first);
  if (typeof first === "number" && typeof second === "number") {
    return compareNumbers(first, second);
  }
  if (typeof first === "string" && typeof second === "string") {
    return sameText(first, second) ? 0 : order.compare(first, second) || (first < second ? -1 : 1);
  }
  if (rank(first) !== rank(second)) return rank(first) - rank(second);
  return Number(first) - Number(second);
}
