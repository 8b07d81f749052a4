/** Excel.WorksheetCollection. */
import { itemNotFound } from "../ExcelError";
import { EVENT, EVERY_SHEET } from "../events";
import type { Host } from "../Host";
import { optionalBoolean, optionalText } from "../model/arguments";
import { collection } from "../model/collection";
import { excelClass, type Method } from "../model/ExcelObject";
import { activeSheet, addSheet } from "../structure/sheets";
import { worksheet } from "./Worksheet";

const sheets = collection(
  "sheet",
  (host: Host) => host.state.sheets,
  ({ name, id }) => [name, id],
  (host, sheet) => worksheet({ host, sheet }),
);

/** The methods with which the client library says which events it wants. */
function eventMethods(kinds: Readonly<Record<string, number>>): Record<string, Method<Host>> {
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([name, type]): [string, Method<Host>][] => {
      const event = `${type} ${EVERY_SHEET}`;
      return [
        [`_Register${name}Event`, ({ listened }) => void listened.add(event)],
        [`_Unregister${name}Event`, ({ listened }) => void listened.delete(event)],
      ];
    }),
  );
}

/** The sheets of the workbook in tab order. */
export const worksheetCollection = excelClass<Host>({
  name: "WorksheetCollection",
  methods: {
    GetItem: sheets.getItem,
    GetActiveWorksheet: (host) => worksheet({ host, sheet: activeSheet(host) }),
    GetFirst: (host, [visibleOnly]) => {
      const only = optionalBoolean(visibleOnly, "visibleOnly") ?? false;
      const sheet = host.state.sheets.find(({ visibility }) => !only || visibility === "Visible");
      if (!sheet) throw itemNotFound("a sheet");
      return worksheet({ host, sheet });
    },
    Add: (host, [name]) => worksheet({ host, sheet: addSheet(host, optionalText(name, "name")) }),
    ...eventMethods({
      Activated: EVENT.worksheetActivated,
      Deleted: EVENT.worksheetDeleted,
      DataChanged: EVENT.worksheetChanged,
      SelectionChanged: EVENT.worksheetSelectionChanged,
    }),
  },
  items: sheets.items,
});
