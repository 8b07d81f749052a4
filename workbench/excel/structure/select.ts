/** Where the cursor stands. */
import { DOCUMENT, EVENT } from "../events";
import { formatArea } from "../grid/address";
import { sameArea } from "../grid/area";
import { raise, type Host } from "../Host";
import type { RangeAddress, SheetState } from "../state";
import { activateSheet } from "./sheets";

/**
 * Selects cells and brings their sheet to the front; told where that is new.
 * @throws InvalidArgument for a hidden sheet.
 */
export function select(host: Host, sheet: SheetState, area: RangeAddress): void {
  if (host.state.activeSheetId === sheet.id && sameArea(host.selection.area, area)) return;
  activateSheet(host, sheet);
  host.selection = { sheetId: sheet.id, area };
  const message = { address: formatArea(area), worksheetId: sheet.id };
  for (const targetId of [sheet.id, "Workbook"]) {
    raise(host, { type: EVENT.worksheetSelectionChanged, targetId, message });
  }
  raise(host, { type: EVENT.documentSelectionChanged, targetId: DOCUMENT, message: {} });
}
