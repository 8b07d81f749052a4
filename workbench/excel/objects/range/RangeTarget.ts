/** The cells that a Range object refers to. */
import { invalidReference } from "../../ExcelError";
import { nextNumber, requirePresent, type Host, type TrackedRange } from "../../Host";
import type { RangeAddress } from "../../state";

export interface RangeTarget {
  readonly host: Host;
  readonly range: TrackedRange;
}

/**
 * The current area.
 * @throws InvalidReference when the cells or their sheet were deleted.
 */
export function areaOf({ host, range }: RangeTarget): RangeAddress {
  requirePresent(host, range.sheet);
  if (range.gone) throw invalidReference("the cells were deleted");
  return range.area;
}

/** Keeps tracking the cells from one request to the next. */
export function keepReference({ host, range }: RangeTarget): void {
  range.referenceId ??= `range-${nextNumber(host)}`;
  host.references.set(range.referenceId, range);
}
