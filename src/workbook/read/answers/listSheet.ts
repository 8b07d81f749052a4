import type { SheetCells, WorkbookCells } from "../../file/WorkbookCells";
import { NAMES } from "../../plan/names";
import { MOVEMENT_MARKS } from "../../sheets/movement/movementMarks";
import { plainText } from "./cellAt";

/** Headings that no other sheet has. All of Answers would be too much for the pane’s first load. */
const LISTS = [
  [NAMES.movement, MOVEMENT_MARKS],
  [NAMES.answers, ["framework_id"]],
] as const;

/** True for the sheets Movement and Answers, and for a copy of either: no answer is read from them. */
export function isListSheet({ names }: WorkbookCells, { name, rows }: SheetCells): boolean {
  return LISTS.some(
    ([own, marks]) =>
      names.get(own)?.sheet === name ||
      [...rows.values()].some((cells) => {
        const texts = new Set([...cells.values()].map(plainText));
        return marks.every((heading) => texts.has(heading));
      }),
  );
}
