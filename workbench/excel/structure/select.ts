/** The selection. */
import { DOCUMENT, EVENT, EVERY_SHEET } from "../events";
import { formatArea } from "../grid/address";
import { sameArea } from "../grid/area";
import { raise, type Host } from "../Host";
import type { CellAddress, RangeAddress, SheetState } from "../state";
import { activateSheet } from "./sheets";

/**
 * Selects cells and activates their sheet; raises events if that changes anything.
 * @throws InvalidArgument for a hidden sheet.
 */
export function select(
  host: Host,
  sheet: SheetState,
  area: RangeAddress,
  active: CellAddress = { row: area.row, column: area.column },
): void {
  const before = host.selection;
  const isThere = host.state.activeSheetId === sheet.id && sameArea(before.area, area);
  activateSheet(host, sheet);
  host.selection = { sheetId: sheet.id, area, active };
  if (isThere) return;
  const message = { address: formatArea(area), worksheetId: sheet.id };
  raise(host, { type: EVENT.worksheetSelectionChanged, targetId: EVERY_SHEET, message });
  raise(host, { type: EVENT.documentSelectionChanged, targetId: DOCUMENT, message: {} });
}
