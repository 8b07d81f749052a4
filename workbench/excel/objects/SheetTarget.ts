/** The sheet that an object belongs to. */
import { requirePresent, type Host } from "../Host";
import type { SheetState } from "../state";

export interface SheetTarget {
  readonly host: Host;
  readonly sheet: SheetState;
}

/**
 * The sheet, for use.
 * @throws InvalidReference when it was deleted.
 */
export function presentSheet({ host, sheet }: SheetTarget): SheetState {
  requirePresent(host, sheet);
  return sheet;
}
