/** Excel.WorkbookProtection: the structure, that is which sheets there are. */
import { invalidOperation, notImplemented } from "../ExcelError";
import type { Host } from "../Host";
import { optionalText } from "../model/arguments";
import {
  excelObject,
  type Argument,
  type ExcelClass,
  type ExcelObject,
} from "../model/ExcelObject";

interface Target {
  readonly host: Host;
}

/** The workbook's state has no place for a password. */
function withoutPassword(password: Argument): void {
  if (optionalText(password, "password"))
    throw notImplemented("WorkbookProtection with a password");
}

const WorkbookProtection: ExcelClass<Target> = {
  name: "WorkbookProtection",
  scalars: { Protected: { get: ({ host }) => host.state.structureProtected } },
  methods: {
    Protect: ({ host }, [password]) => {
      withoutPassword(password);
      if (host.state.structureProtected) throw invalidOperation("it is protected already");
      host.state.structureProtected = true;
    },
    Unprotect: ({ host }, [password]) => {
      withoutPassword(password);
      host.state.structureProtected = false;
    },
  },
};

/** Protection of the workbook's structure. */
export function workbookProtection(host: Host): ExcelObject {
  return excelObject(WorkbookProtection, { host });
}
