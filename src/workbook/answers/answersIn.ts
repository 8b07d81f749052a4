/**
 * Reads answers from a workbook's cells, each with its place. Every value code either has a row or
 * a problem that reports it as missing; every cell that cannot be read is a problem, never blank
 * and never zero.
 */
import type { Framework, Theme } from "../../framework/framework";
import { knownCodes } from "./knownCodes";
import { cellProblem, SAYS, sheetProblem } from "./problems";
import type { ReadProblem } from "./ReadProblem";
import type { FoundAnswer } from "./readRow";
import { readThemeSheet } from "./readThemeSheet";
import { themeSheetsIn } from "./themeSheetsIn";
import type { WorkbookCells } from "../file/WorkbookCells";

export interface AnswersIn {
  /** By value code id; a value code without a row is absent. */
  readonly answers: ReadonlyMap<string, FoundAnswer>;
  readonly problems: readonly ReadProblem[];
  /** Themes whose sheet is missing. */
  readonly missingThemes: readonly Theme[];
}

/**
 * Reads every answer.
 * @param allowNotApplicable undefined if the workbook no longer says: then the words count
 */
export function answersIn(
  workbook: WorkbookCells,
  framework: Framework,
  allowNotApplicable: boolean | undefined,
): AnswersIn {
  const known = knownCodes(framework);
  const sheets = themeSheetsIn(workbook, framework, known);
  const read = sheets.map((sheet) =>
    readThemeSheet(workbook, framework, known, sheet, allowNotApplicable ?? true),
  );
  const answers = new Map<string, FoundAnswer>();
  const twice: ReadProblem[] = [];
  for (const answer of read.flatMap((one) => one.answers)) {
    const { code, sheet, row } = answer;
    const first = answers.get(code.id);
    if (first === undefined) {
      answers.set(code.id, answer);
      continue;
    }
    const says = SAYS.twice(code, first.sheet, first.row + 1);
    twice.push(cellProblem("twice", { sheet, row, column: 0 }, "", says, code));
  }
  const missingThemes = framework.themes.filter(
    (_, index) => !sheets.some(({ theme }) => theme === index + 1),
  );
  const noRow = [...known.themeOf].flatMap(([code, theme]): ReadProblem[] => {
    if (answers.has(code.id)) return [];
    const sheet = sheets.find((one) => one.theme === theme)?.sheet.name ?? null;
    return [sheetProblem("noRow", sheet, SAYS.noRow(code), code)];
  });
  const misplaced = sheets.flatMap(({ sheet }) =>
    sheet.misplaced.map((text) => ({
      ...sheetProblem("misplaced", sheet.name, SAYS.misplaced),
      text,
    })),
  );
  return {
    answers,
    missingThemes,
    problems: [
      ...missingThemes.map((theme) => sheetProblem("sheetGone", null, SAYS.sheetGone(theme))),
      ...read.flatMap((one) => one.problems),
      ...twice,
      ...noRow,
      ...misplaced,
    ],
  };
}
