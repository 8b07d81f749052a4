/** Excel.Application. */
import type { Host } from "../Host";
import { oneOf } from "../model/arguments";
import { excelObject, type ExcelClass, type ExcelObject } from "../model/ExcelObject";

interface Target {
  readonly host: Host;
}

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

const Application: ExcelClass<Target> = {
  name: "Application",
  scalars: {
    CalculationMode: {
      get: ({ host }) => host.calculationMode,
      set: ({ host }, value) => {
        host.calculationMode = oneOf(value, MODES, "calculationMode");
      },
    },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191029 },
  },
  methods: {
    // The engine is always up to date, whatever kind of recalculation is wanted.
    Calculate: (_, [type]) => {
      oneOf(type, ["Recalculate", "Full", "FullRebuild"], "calculationType");
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
};

/** The application that the workbook is open in. */
export function application(host: Host): ExcelObject {
  return excelObject(Application, { host });
}
