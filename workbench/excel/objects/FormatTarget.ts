/** The cells whose format, validation or rules an object stands for: one area or several. */
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

/** The value that all cells share, null when they differ. */
export function readFormat<Value extends Json>(
  target: FormatTarget,
  pick: (format: CellFormat) => Value,
): Value | null {
  return common(
    target
      .areas()
      .flatMap((area) => formatsIn(target.sheet, area))
      .map(pick),
  );
}

/** Changes the cells' format. @throws AccessDenied where protection forbids it. */
export function writeFormat(target: FormatTarget, patch: CellFormat): void {
  requireAllowed(target.sheet, "allowFormatCells");
  for (const area of target.areas()) {
    changeFormat(target.sheet, area, (format) => ({ ...format, ...patch }));
  }
  target.host.isDirty = true;
}
