/** Excel.WorksheetCollection. */
import { itemNotFound } from "../ExcelError";
import { EVENT } from "../events";
import { sheetById, sheetByName, type Host } from "../Host";
import { optionalBoolean, optionalText, text } from "../model/arguments";
import {
  excelObject,
  nullObject,
  type Argument,
  type ExcelClass,
  type ExcelObject,
} from "../model/ExcelObject";
import type { SheetState } from "../state";
import { activeSheet, addSheet } from "../structure/sheets";
import { eventMethods } from "./eventMethods";
import { worksheet } from "./Worksheet";

interface Target {
  readonly host: Host;
}

function find({ host }: Target, key: Argument): SheetState | undefined {
  const wanted = text(key, "key");
  return sheetByName(host, wanted) ?? sheetById(host, wanted);
}

function atEnd(fromEnd: boolean) {
  return ({ host }: Target, [visibleOnly]: readonly Argument[]): ExcelObject => {
    const only = optionalBoolean(visibleOnly, "visibleOnly") ?? false;
    const sheets = host.state.sheets.filter((sheet) => !only || sheet.visibility === "Visible");
    const sheet = fromEnd ? sheets.at(-1) : sheets[0];
    if (!sheet) throw itemNotFound("a sheet");
    return worksheet(host, sheet);
  };
}

const getItem = (target: Target, [key]: readonly Argument[]): ExcelObject => {
  const sheet = find(target, key);
  if (!sheet) throw itemNotFound(`sheet ${text(key, "key")}`);
  return worksheet(target.host, sheet);
};

const WorksheetCollection: ExcelClass<Target> = {
  name: "WorksheetCollection",
  methods: {
    GetItem: getItem,
    GetItemOrNullObject: (target, [key]) => {
      const sheet = find(target, key);
      return sheet ? worksheet(target.host, sheet) : nullObject("Worksheet");
    },
    GetActiveWorksheet: ({ host }) => worksheet(host, activeSheet(host)),
    GetFirst: atEnd(false),
    GetLast: atEnd(true),
    GetCount: ({ host }, [visibleOnly]) => {
      const only = optionalBoolean(visibleOnly, "visibleOnly") ?? false;
      return host.state.sheets.filter((sheet) => !only || sheet.visibility === "Visible").length;
    },
    Add: ({ host }, [name]) => worksheet(host, addSheet(host, optionalText(name, "name"))),
    ...eventMethods<Target>(() => "Workbook", {
      Activated: EVENT.worksheetActivated,
      Deactivated: EVENT.worksheetDeactivated,
      Added: EVENT.worksheetAdded,
      Deleted: EVENT.worksheetDeleted,
      DataChanged: EVENT.worksheetChanged,
      SelectionChanged: EVENT.worksheetSelectionChanged,
      Calculated: EVENT.worksheetCalculated,
    }),
  },
  items: ({ host }) => host.state.sheets.map((sheet) => worksheet(host, sheet)),
};

/** The sheets of the workbook in the order of their tabs. */
export function worksheetCollection(host: Host): ExcelObject {
  return excelObject(WorksheetCollection, { host });
}
