/** The cells that a Range object stands for. */
import { invalidReference } from "../../ExcelError";
import { nextNumber, requirePresent, type Host, type TrackedRange } from "../../Host";
import type { RangeAddress } from "../../state";

export interface RangeTarget {
  readonly host: Host;
  readonly range: TrackedRange;
}

/** Where the cells are now. @throws InvalidReference when they or their sheet were deleted. */
export function areaOf({ host, range }: RangeTarget): RangeAddress {
  requirePresent(host, range.sheet);
  if (range.gone) throw invalidReference("the cells were deleted");
  return range.area;
}

/** Holds the cells from one request to the next. */
export function keepReference({ host, range }: RangeTarget): void {
  range.referenceId ??= `range-${nextNumber(host)}`;
  host.references.set(range.referenceId, range);
}
