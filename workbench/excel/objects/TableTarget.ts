/** The table that an object belongs to. */
import { itemNotFound } from "../ExcelError";
import { requireAllowed } from "../protection";
import type { RangeAddress, TableState } from "../state";
import type { SheetTarget } from "./SheetTarget";

export interface TableTarget extends SheetTarget {
  readonly state: TableState;
}

/**
 * The current table.
 * @throws ItemNotFound when it was deleted.
 */
export function requireTable({ sheet, state }: TableTarget): TableState {
  const found = sheet.tables.find((table) => table.id === state.id);
  if (!found) throw itemNotFound(`table ${state.name}`);
  return found;
}

/**
 * The table, for changing.
 * @throws AccessDenied on a protected sheet.
 */
export function editTable(target: TableTarget): TableState {
  requireAllowed(target.sheet, "never");
  return requireTable(target);
}

/** The area of the rows below the header. */
export function bodyOf({ range, showHeaders }: TableState): RangeAddress {
  return showHeaders ? { ...range, row: range.row + 1, rowCount: range.rowCount - 1 } : range;
}
