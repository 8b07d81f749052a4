/** What is wrong with the kept history of sign-off: nothing of it is left out unsaid. */
import type { SignOffEntry } from "../../../assessment/signOff";
import { NAMES } from "../../plan/names";
import { signOffCells } from "../../sheets/data/signOffText";
import { areaCells } from "./areaCells";
import { plainText } from "./cellAt";
import { cellProblem, SAYS, sheetProblem } from "./problems";
import type { ReadProblem } from "./ReadProblem";
import type { WorkbookCells } from "../../file/WorkbookCells";

/**
 * A problem for each entry that was changed or cannot be read, and for each cell that no longer
 * agrees with the history.
 * @param rows keys and values of the settings
 */
export function signOffProblems(
  workbook: WorkbookCells,
  rows: readonly (readonly unknown[])[],
  entries: readonly SignOffEntry[],
): readonly ReadProblem[] {
  const problem = (key: string, text: string, message: string): ReadProblem => {
    const keys = areaCells(workbook, NAMES.settings);
    const found = keys.find(({ cell }) => plainText(cell) === key)?.place;
    return found === undefined
      ? { ...sheetProblem("signOffChanged", null, message), text }
      : cellProblem("signOffChanged", { ...found, column: found.column + 1 }, text, message);
  };
  const values = new Map(rows.map(([key, value]) => [String(key), String(value)] as const));
  const doubtful = entries.filter(({ isSound }) => !isSound);
  const expected = Object.entries(signOffCells(entries));
  const different = expected.filter(([key, text]) => (values.get(key) ?? text) !== text);
  return [
    ...doubtful.map(({ line, signOff }) =>
      problem(
        "signOffs",
        line,
        signOff === undefined ? SAYS.signOffUnreadable : SAYS.signOffChanged(signOff),
      ),
    ),
    ...different.map(([key]) => problem(key, values.get(key) ?? "", SAYS.signOffCell)),
  ];
}
