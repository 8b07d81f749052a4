/** What happened in the workbook, as Excel words it for those who listen. */
import { formatArea } from "./grid/address";
import { intersect, sameArea } from "./grid/area";
import { raise, type Host } from "./Host";
import type { RangeAddress, SheetState } from "./state";

/** Excel's numbers for kinds of events. */
export const EVENT = {
  tableChanged: 101,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
} as const;

type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** Cells changed: told to listeners of the sheet and of all sheets. */
export function raiseChanged(
  host: Host,
  sheet: SheetState,
  area: RangeAddress,
  changeType: ChangeType = "RangeEdited",
): void {
  const message = {
    address: formatArea(area),
    changeType,
    source: "Local",
    worksheetId: sheet.id,
  };
  raise(host, { type: EVENT.worksheetChanged, targetId: sheet.id, message });
  raise(host, { type: EVENT.worksheetChanged, targetId: "Workbook", message });
  for (const table of sheet.tables) {
    const common = intersect(table.range, area);
    if (!common) continue;
    const told = { ...message, address: formatArea(common), tableId: table.id };
    for (const targetId of [table.id, sheet.id, "Workbook"]) {
      raise(host, { type: EVENT.tableChanged, targetId, message: told });
    }
  }
}

/** Selects cells and brings their sheet to the front; told where that is new. */
export function select(host: Host, sheet: SheetState, area: RangeAddress): void {
  if (host.state.activeSheetId === sheet.id && sameArea(host.selection.area, area)) return;
  host.state.activeSheetId = sheet.id;
  host.selection = { sheetId: sheet.id, area };
  const message = { address: formatArea(area), worksheetId: sheet.id };
  for (const targetId of [sheet.id, "Workbook"]) {
    raise(host, { type: EVENT.worksheetSelectionChanged, targetId, message });
  }
}
