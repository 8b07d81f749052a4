/** The cells that a Range object stands for. */
import { invalidReference } from "../../ExcelError";
import { requirePresent, type Host, type TrackedRange } from "../../Host";
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
