/** Workbook events, in Excel's form. */
import { formatArea } from "./grid/address";
import { raise, type Host } from "./Host";
import type { RangeAddress, SheetState } from "./state";

/** Excel's numbers for the kinds of event. */
export const EVENT = {
  documentSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
} as const;

/** Target of the document's own events. */
export const DOCUMENT = "";

/** Target of events of any sheet. */
export const EVERY_SHEET = "Workbook";

type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/** Cells changed: notifies those who listen to all sheets. */
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
 * Sets whether someone listens to the document's own selection event (Workbook.onSelectionChanged).
 * The event is Office's, not the object model's, so no request of the object model registers it.
 */
export function listenToDocumentSelection(host: Host, listening: boolean): void {
  const kind = `${EVENT.documentSelectionChanged} ${DOCUMENT}`;
  if (listening) host.listened.add(kind);
  else host.listened.delete(kind);
}
