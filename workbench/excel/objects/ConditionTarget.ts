/** The conditional format that an object belongs to. */
import { itemNotFound } from "../ExcelError";
import { requireAllowed } from "../protection";
import type { ConditionalFormatState } from "../state";
import type { SheetTarget } from "./SheetTarget";

export interface ConditionTarget extends SheetTarget {
  readonly state: ConditionalFormatState;
}

/**
 * The format, for changing.
 * @throws ItemNotFound when it was deleted, AccessDenied when protected.
 */
export function editCondition({ sheet, state }: ConditionTarget): ConditionalFormatState {
  if (!sheet.conditionalFormats.includes(state)) throw itemNotFound("conditional format");
  requireAllowed(sheet, "allowFormatCells");
  return state;
}
