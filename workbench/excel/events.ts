/** What happened in the workbook, as Excel words it for those who listen. */
import { formatArea } from "./grid/address";
import { raise, type Host } from "./Host";
import type { RangeAddress, SheetState } from "./state";

/** Excel's numbers for kinds of events. */
export const EVENT = {
  documentSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
} as const;

/** Target of events that are the document's own. */
export const DOCUMENT = "";

/** Target of events of any sheet. */
export const EVERY_SHEET = "Workbook";

type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/** Cells changed: told to those who listen to all sheets. */
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
  raise(host, { type: EVENT.worksheetChanged, targetId: EVERY_SHEET, message });
}

/**
 * Says whether someone listens to the document's own selection event (Workbook.onSelectionChanged):
 * it is Office's, not the object model's, so that no request of the object model asks for it.
 */
export function listenToDocumentSelection(host: Host, listening: boolean): void {
  const kind = `${EVENT.documentSelectionChanged} ${DOCUMENT}`;
  if (listening) host.listened.add(kind);
  else host.listened.delete(kind);
}
