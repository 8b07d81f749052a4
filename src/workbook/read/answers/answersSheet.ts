import { ANSWER_COLUMNS } from "../../../assessment/answerTable/answerColumns";
import type { SheetCells, WorkbookCells } from "../../file/WorkbookCells";
import { NAMES } from "../../plan/names";
import { plainText } from "./cellAt";

/** True for the sheet Answers, and for a copy of it: nothing is read from either. */
export function isAnswersSheet({ names }: WorkbookCells, sheet: SheetCells): boolean {
  if (names.get(NAMES.answers)?.sheet === sheet.name) return true;
  return [...sheet.rows.values()].some((cells) => {
    const texts = new Set([...cells.values()].map(plainText));
    return ANSWER_COLUMNS.every(({ name }) => texts.has(name));
  });
}
