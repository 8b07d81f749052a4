/** What the protection of sheets and of the workbook's structure forbids. */
import { accessDenied } from "./ExcelError";
import { formatAt } from "./grid/formats";
import { forEachCell } from "./grid/cells";
import type { Host } from "./Host";
import type { ProtectionOptions, RangeAddress, SheetState } from "./state";

type Permission = Exclude<keyof ProtectionOptions, "selectionMode">;

/** @throws AccessDenied on a protected sheet whose options do not allow it. */
export function requireAllowed(sheet: SheetState, permission: Permission | "never"): void {
  if (!sheet.protection) return;
  const allowed = permission !== "never" && sheet.protection.options[permission] === true;
  if (!allowed) throw accessDenied(`sheet ${sheet.name} is protected`);
}

/** Whether any cell of the area is locked. */
export function anyLocked(sheet: SheetState, area: RangeAddress): boolean {
  const cells = area.rowCount * area.columnCount;
  if (cells <= 100000) {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        if (formatAt(sheet, row, column).locked !== false) return true;
      }
    }
    return false;
  }
  let unlocked = 0;
  forEachCell(sheet, area, (_, row, column) => {
    if (formatAt(sheet, row, column).locked === false) unlocked += 1;
  });
  return unlocked < cells;
}

/**
 * @throws AccessDenied for the entire area when one of its cells is locked on a protected sheet.
 */
export function requireUnlocked(sheet: SheetState, area: RangeAddress): void {
  if (sheet.protection && anyLocked(sheet, area)) {
    throw accessDenied(`sheet ${sheet.name} is protected and a cell is locked`);
  }
}

/** @throws AccessDenied when sheets may not be added, renamed, moved, hidden or deleted. */
export function requireOpenStructure(host: Host): void {
  if (host.state.structureProtected) throw accessDenied("the workbook's structure is protected");
}
