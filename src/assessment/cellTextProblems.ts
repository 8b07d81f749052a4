import { LONGEST_CELL_TEXT } from "../framework/reading/readText";

/** Characters that XML 1.0, the inside of a workbook file, does not allow. */
const UNKEEPABLE = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** What is wrong with something that was handed in, and what to do about it; both are sentences. */
export interface FieldProblem {
  readonly message: string;
  readonly remedy: string;
}

/** Why a text that a person handed in cannot stand in a cell; `field` names it in the sentences. */
export function cellTextProblems(field: string, text: string): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (text.length > LONGEST_CELL_TEXT) {
    problems.push({
      message: `The ${field} has ${text.length} characters; a cell holds ${LONGEST_CELL_TEXT}.`,
      remedy: "Shorten it.",
    });
  }
  if (UNKEEPABLE.test(text)) {
    problems.push({
      message: `The ${field} holds a control character that a workbook cannot keep.`,
      remedy: "Type that place anew.",
    });
  }
  return problems;
}
