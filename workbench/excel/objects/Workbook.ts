/** Excel.Workbook: the root of the object model. */
import type { Host } from "../Host";
import { accessDenied } from "../ExcelError";
import { boolean, oneOf, text } from "../model/arguments";
import { excelObject, type ExcelClass, type ExcelObject } from "../model/ExcelObject";
import { activeSheet } from "../structure/sheets";
import { application } from "./Application";
import { namedItemCollection } from "./NamedItemCollection";
import { rangeAt } from "./Range";
import { documentProperties } from "./DocumentProperties";
import { runtime } from "./Runtime";
import { settingCollection } from "./SettingCollection";
import { tableCollection } from "./TableCollection";
import { workbookProtection } from "./WorkbookProtection";
import { worksheetCollection } from "./WorksheetCollection";

interface Target {
  readonly host: Host;
}

const Workbook: ExcelClass<Target> = {
  name: "Workbook",
  scalars: {
    Name: { get: () => "Book1.xlsx" },
    ReadOnly: { get: ({ host }) => host.state.readOnly },
    IsDirty: {
      get: ({ host }) => host.isDirty,
      set: ({ host }, value) => {
        host.isDirty = boolean(value, "isDirty");
      },
    },
    AutoSave: { get: ({ host }) => host.autoSave },
    PreviouslySaved: { get: () => true },
  },
  objects: {
    Application: ({ host }) => application(host),
    Worksheets: ({ host }) => worksheetCollection(host),
    Tables: ({ host }) => tableCollection(host, undefined),
    Protection: ({ host }) => workbookProtection(host),
    Settings: ({ host }) => settingCollection(host),
    Properties: ({ host }) => documentProperties(host),
    _Runtime: ({ host }) => runtime(host),
    Names: ({ host }) => namedItemCollection(host, undefined),
  },
  methods: {
    GetActiveCell: ({ host }) => {
      const sheet = activeSheet(host);
      return rangeAt(host, sheet, { ...host.selection.active, rowCount: 1, columnCount: 1 });
    },
    _RemoveReference: ({ host }, [id]) => {
      host.references.delete(text(id, "reference"));
    },
    Save: ({ host }, [behavior]) => {
      oneOf(behavior ?? "Save", ["Save", "Prompt"] as const, "saveBehavior");
      if (host.state.readOnly) throw accessDenied("the workbook is read-only");
      host.isDirty = false;
      host.saves += 1;
    },
    GetSelectedRange: ({ host }) => rangeAt(host, activeSheet(host), host.selection.area),
  },
};

/** The open workbook. */
export function workbook(host: Host): ExcelObject {
  return excelObject(Workbook, { host });
}
