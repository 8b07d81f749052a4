/** Excel.Runtime: whether events are raised. */
import type { Host } from "../Host";
import { boolean } from "../model/arguments";
import { excelObject, type ExcelClass, type ExcelObject } from "../model/ExcelObject";

const Runtime: ExcelClass<Host> = {
  name: "Runtime",
  scalars: {
    EnableEvents: {
      get: (host) => host.enableEvents,
      set: (host, value) => {
        host.enableEvents = boolean(value, "enableEvents");
      },
    },
  },
};

/** Whether events are told. */
export function runtime(host: Host): ExcelObject {
  return excelObject(Runtime, host);
}
