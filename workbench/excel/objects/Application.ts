/** Excel.Application. */
import { calculateAll } from "../grid/cells";
import type { Host } from "../Host";
import { oneOf } from "../model/arguments";
import { excelClass } from "../model/ExcelObject";

/** The application that has the workbook open. */
export const application = excelClass<Host>({
  name: "Application",
  scalars: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (host, value) => {
        // What is shown now is what stays.
        calculateAll(host);
        host.calculationMode = oneOf(value, ["Automatic", "Manual"] as const, "calculationMode");
      },
    },
  },
  methods: {
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    Calculate: (host, [kind]) => {
      const wanted = oneOf(
        kind,
        ["Recalculate", "Full", "FullRebuild"] as const,
        "calculationType",
      );
      // "Recalculate" leaves out cells that have to be calculated (office-js 2770).
      if (wanted !== "Recalculate" && host.calculationMode === "Manual") calculateAll(host);
    },
  },
});
