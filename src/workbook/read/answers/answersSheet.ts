import type { AnswerColumnName } from "../../../assessment/answerTable/answerColumns";
import type { SheetCells, WorkbookCells } from "../../file/WorkbookCells";
import { NAMES } from "../../plan/names";
import { plainText } from "./cellAt";

/** Some headings that no other sheet has; all of them would be too much for the pane's first load. */
const MARKS: readonly AnswerColumnName[] = ["framework_id", "level_label", "fingerprint"];

/** True for the sheet Answers, and for a copy of it: nothing is read from either. */
export function isAnswersSheet({ names }: WorkbookCells, sheet: SheetCells): boolean {
  if (names.get(NAMES.answers)?.sheet === sheet.name) return true;
  return [...sheet.rows.values()].some((cells) => {
    const texts = [...cells.values()].map(plainText);
    return MARKS.every((heading) => texts.includes(heading));
  });
}
