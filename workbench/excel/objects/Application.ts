/** Excel.Application. */
import type { Host } from "../Host";
import { excelClass } from "../model/ExcelObject";

/** The application that has the workbook open. */
export const application = excelClass<Host>({
  name: "Application",
  methods: { SuspendScreenUpdatingUntilNextSync: () => undefined },
});
