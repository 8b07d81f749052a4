/**
 * Reads answers from a workbook's cells, each with its place. Every value code either has a row or
 * a problem that reports it as missing; every cell that cannot be read is a problem, never blank
 * and never zero.
 */
import type { Framework, Theme } from "../../../framework/framework";
import { tiesIn, tyingOn } from "./answerTies";
import { plainText } from "./cellAt";
import { FIELDS, firstWith } from "./fields";
import { cyclicIn } from "./isCyclic";
import { knownCodes } from "./knownCodes";
import { levelDoubtsIn } from "./levelDoubts";
import { cellProblem, SAYS, sheetProblem } from "./problems";
import type { ReadProblem } from "./ReadProblem";
import { readRow, type FoundAnswer, type RowCells } from "./readRow";
import { readThemeSheet } from "./readThemeSheet";
import { hasStatement, rowTextsOn } from "./markedByTexts";
import { strayRows } from "./strayRows";
import { themeSheetsIn } from "./themeSheetsIn";
import type { Cell, WorkbookCells } from "../../file/WorkbookCells";

export interface AnswersIn {
  /** By value code id; a value code without a row is absent. */
  readonly answers: ReadonlyMap<string, FoundAnswer>;
  readonly problems: readonly ReadProblem[];
  /** Themes whose sheet is missing. */
  readonly missingThemes: readonly Theme[];
}

/**
 * Reads every answer. With departments, its level is a formula, which is not read.
 * `hasLastTime` is true where the settings say that answers were carried forward.
 * @param allowNotApplicable undefined if the workbook no longer says: then the words count
 */
export function answersIn(
  workbook: WorkbookCells,
  framework: Framework,
  allowNotApplicable: boolean | undefined,
  version: number,
  {
    hasDepartments = false,
    hasLastTime = false,
  }: { readonly hasDepartments?: boolean; readonly hasLastTime?: boolean } = {},
): AnswersIn {
  const known = knownCodes(framework);
  const { themes: sheets, others } = themeSheetsIn(workbook, framework, known);
  const ties = tiesIn(workbook);
  const isCyclic = cyclicIn(workbook);
  const rules = {
    allowNotApplicable: allowNotApplicable ?? true,
    hasDepartments,
    isCyclic,
    doubtOfLevel: levelDoubtsIn(workbook, isCyclic),
  };
  const needed = FIELDS.filter(
    (field) =>
      version >= firstWith(field) ||
      (hasLastTime && field === "lastTime") ||
      sheets.some(({ columns }) => columns.has(field)),
  );
  const read = sheets.map((sheet) =>
    readThemeSheet(workbook, framework, known, sheet, needed, ties, rules),
  );
  const answers = new Map<string, FoundAnswer>();
  const problems = read.flatMap((one) => one.problems);
  for (const answer of read.flatMap((one) => one.answers)) {
    const first = answers.get(answer.code.id);
    if (first === undefined) answers.set(answer.code.id, answer);
    else problems.push(twiceProblem(answer, first));
  }
  for (const sheet of others) {
    let repeated = 0;
    for (const { code, cells, like, across } of strayRows(sheet, sheets, known)) {
      const tying = tyingOn(ties, sheet, cells.columns);
      // With another value code's texts, some columns were sorted before the row moved here; with
      // its own in other columns, cells were deleted; with none, only a part of the row moved.
      const { textsIn, isLeftOut } = rowTextsOn(framework, known, like, across);
      const texts = textsIn(cells, code);
      const isUncertain =
        texts === "other" || (texts === "none" && hasStatement(framework, cells, code));
      const doubtful = FIELDS.filter(
        (field) =>
          isUncertain ||
          isLeftOut(cells, code, field) ||
          // Beyond the last id only the level number shows that no column was inserted or deleted there.
          (field === "flag" && mayHaveShifted(cells)) ||
          (texts === "none" && tying(cells.row, field) !== "tied"),
      );
      const stray = readRow(
        framework,
        cells,
        { kind: "known", code, by: "id" },
        { ...rules, resized: new Set(), doubtful: new Set(doubtful), tying },
      );
      const first = answers.get(code.id);
      if (first === undefined) {
        answers.set(code.id, stray.answer);
        problems.push(...stray.problems);
      } else if (isSameAnswer(first, stray.answer)) {
        repeated += 1;
      } else {
        problems.push(twiceProblem(stray.answer, first));
      }
    }
    if (repeated > 0) problems.push(sheetProblem("twice", sheet.name, SAYS.repeated(repeated)));
  }
  const missingThemes = framework.themes.filter(
    (_, index) => !sheets.some(({ theme }) => theme === index + 1),
  );
  const noRow = [...known.themeOf].flatMap(([code, theme]): ReadProblem[] => {
    if (answers.has(code.id)) return [];
    const sheet = sheets.find((one) => one.theme === theme)?.sheet.name ?? null;
    return [sheetProblem("noRow", sheet, SAYS.noRow(code), code)];
  });
  const misplaced = [...sheets.map(({ sheet }) => sheet), ...others].flatMap((sheet) =>
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
      ...problems,
      ...noRow,
      ...misplaced,
    ],
  };
}

/** True where the level number is not beside the flag, but may be in its place. */
function mayHaveShifted(cells: RowCells): boolean {
  const flag = cells.at("flag");
  if (isLevelNumber(cells.at("levelNumber"))) return false;
  return plainText(flag) === "" || isLevelNumber(flag);
}

function isLevelNumber(cell: Cell | undefined): boolean {
  return cell?.formula !== undefined || (cell?.kind === "value" && typeof cell.value === "number");
}

function twiceProblem({ code, sheet, row }: FoundAnswer, first: FoundAnswer): ReadProblem {
  const says = SAYS.twice(code, first.sheet, first.row + 1);
  return cellProblem("twice", { sheet, row, column: 0 }, "", says, code);
}

function isSameAnswer(
  { response: one, target }: FoundAnswer,
  { response: other, target: otherTarget }: FoundAnswer,
): boolean {
  return (
    JSON.stringify(target) === JSON.stringify(otherTarget) &&
    JSON.stringify(one.entry) === JSON.stringify(other.entry) &&
    one.comment === other.comment &&
    one.evidence === other.evidence &&
    one.flag === other.flag &&
    JSON.stringify(one.lastTime) === JSON.stringify(other.lastTime)
  );
}
