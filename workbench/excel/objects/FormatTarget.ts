/** The cells whose format, validation or rules an object represents: one area or several. */
import type { Host } from "../Host";
import { changeFormat, common, formatsIn } from "../grid/formats";
import type { Json } from "../model/ExcelObject";
import { requireAllowed } from "../protection";
import type { CellFormat, RangeAddress, SheetState } from "../state";

export interface FormatTarget {
  readonly host: Host;
  readonly sheet: SheetState;
  readonly areas: () => readonly RangeAddress[];
}

/** The cells' formats as a store of scalars, which reads null if cells differ. */
export function cellFormats(permission: Parameters<typeof requireAllowed>[1]) {
  return {
    read: ({ sheet, areas }: FormatTarget, pick: (format: CellFormat) => Json): Json =>
      common(
        areas()
          .flatMap((area) => formatsIn(sheet, area))
          .map(pick),
      ),
    change: ({ host, sheet, areas }: FormatTarget, patch: CellFormat): void => {
      requireAllowed(sheet, permission);
      for (const area of areas()) changeFormat(sheet, area, (format) => ({ ...format, ...patch }));
      host.isDirty = true;
    },
  };
}
