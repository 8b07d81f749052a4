/** Excel.Workbook: the root of the object model. */
import type { Host } from "../Host";
import { accessDenied } from "../ExcelError";
import { boolean, oneOf, text } from "../model/arguments";
import { excelClass } from "../model/ExcelObject";
import { rangeAt } from "../model/rangeArguments";
import { activeSheet } from "../structure/sheets";
import { application } from "./Application";
import { namedItemCollection } from "./NamedItemCollection";
import { tableCollection } from "./TableCollection";
import { worksheetCollection } from "./WorksheetCollection";

/** Protection of the workbook's structure, that is of its list of sheets. */
const workbookProtection = excelClass<Host>({
  name: "WorkbookProtection",
  scalars: { Protected: { get: ({ state }) => state.structureProtected } },
});

/** The open workbook. */
export const workbook = excelClass<Host>({
  name: "Workbook",
  scalars: {
    ReadOnly: { get: ({ state }) => state.readOnly },
    IsDirty: {
      get: ({ isDirty }) => isDirty,
      set: (host, value) => {
        host.isDirty = boolean(value, "isDirty");
      },
    },
    AutoSave: { get: ({ autoSave }) => autoSave },
  },
  objects: {
    Application: application,
    Worksheets: worksheetCollection,
    Tables: (host) => tableCollection({ host, sheet: undefined }),
    Protection: workbookProtection,
    Names: namedItemCollection,
  },
  methods: {
    GetActiveCell: (host) =>
      rangeAt(host, activeSheet(host), { ...host.selection.active, rowCount: 1, columnCount: 1 }),
    _RemoveReference: ({ references }, [id]) => void references.delete(text(id, "reference")),
    Save: (host, [behavior]) => {
      oneOf(behavior ?? "Save", ["Save", "Prompt"] as const, "saveBehavior");
      if (host.state.readOnly) throw accessDenied("the workbook is read-only");
      host.isDirty = false;
      host.saves += 1;
    },
  },
});
