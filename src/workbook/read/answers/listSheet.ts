import type { AnswerColumnName } from "../../../assessment/answerTable/answerColumns";
import type { SheetCells, WorkbookCells } from "../../file/WorkbookCells";
import { NAMES } from "../../plan/names";
import { MOVEMENT_MARKS } from "../../sheets/movement/movementMarks";
import { plainText } from "./cellAt";

/** A heading that no other sheet has; all of them would be too much for the pane's first load. */
const ANSWERS_MARKS: readonly AnswerColumnName[] = ["framework_id"];

const LISTS = [
  [NAMES.movement, MOVEMENT_MARKS],
  [NAMES.answers, ANSWERS_MARKS],
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
