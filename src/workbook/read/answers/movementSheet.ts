import { NAMES } from "../../plan/names";
import { MOVEMENT_MARKS } from "../../sheets/movement/movementMarks";
import type { SheetCells, WorkbookCells } from "../../file/WorkbookCells";
import { plainText } from "./cellAt";

/** True for the sheet Movement, and for a copy of it. */
export function isMovementSheet({ names }: WorkbookCells, sheet: SheetCells): boolean {
  if (names.get(NAMES.movement)?.sheet === sheet.name) return true;
  return [...sheet.rows.values()].some((cells) => {
    const texts = new Set([...cells.values()].map(plainText));
    return MOVEMENT_MARKS.every((heading) => texts.has(heading));
  });
}
