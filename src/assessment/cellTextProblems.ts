import { isMistakable } from "./isMistakable";
import { LONGEST_CELL_TEXT } from "../framework/reading/readText";

/** Characters not allowed in XML 1.0, the format inside a workbook file. */
const UNKEEPABLE = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** What is wrong with a submitted value, and what to do about it; both are sentences. */
export interface FieldProblem {
  readonly message: string;
  readonly remedy: string;
}

/** Why a text that a person entered cannot be kept in a cell; `field` names it in the sentences. */
export function cellTextProblems(field: string, text: string): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (text.length > LONGEST_CELL_TEXT) {
    problems.push({
      message: `The ${field} has ${text.length} characters; a cell holds ${LONGEST_CELL_TEXT}.`,
      remedy: "Shorten it.",
    });
  } else if (text.length === LONGEST_CELL_TEXT && isMistakable(text)) {
    // The apostrophe takes the place of a character.
    problems.push({
      message: `The ${field} begins like a formula or number; a cell holds ${LONGEST_CELL_TEXT - 1} characters of it.`,
      remedy: "Shorten it.",
    });
  }
  if (UNKEEPABLE.test(text)) {
    problems.push({
      message: `The ${field} holds a control character that a workbook cannot keep.`,
      remedy: "Type that part again.",
    });
  }
  return problems;
}
