import { broadcast } from "./broadcast";
import type { Context } from "./Context";
import { errors, isScalar, type Scalar, type Value } from "./values";

/** What a cell shows for the result of its formula: an empty cell's value becomes 0. */
export function resultOf(value: Value, context: Context): Exclude<Scalar, null> {
  const single = isScalar(value) ? value : broadcast([value], context, ([only = null]) => only);
  // More than one value would spill into neighbouring cells, which is not supported here.
  if (!isScalar(single)) return errors.spill;
  return single ?? 0;
}
