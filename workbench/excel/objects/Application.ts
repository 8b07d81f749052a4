/** Excel.Application. */
import type { Host } from "../Host";
import { excelClass } from "../model/ExcelObject";

/** The application that the workbook is open in. */
export const application = excelClass<Host>({
  name: "Application",
  methods: { SuspendScreenUpdatingUntilNextSync: () => undefined },
});
