/** The answers on one sheet, row by row. */
import type { Framework, ValueCode } from "../../../framework/framework";
import { tyingOn, type AnswerTies } from "./answerTies";
import { plainText } from "./cellAt";
import { bodyRows, resizedFields } from "./fieldRows";
import { FIELDS, fieldWords, LATER_FIELDS, type Field } from "./fields";
import { identifyRow, type Identified } from "./identifyRow";
import type { KnownCodes } from "./knownCodes";
import { hasStatement, rowTextsOn } from "./markedByTexts";
import { cellProblem, SAYS, sheetProblem } from "./problems";
import { readRow, type FoundAnswer, type RowCells, type Rules } from "./readRow";
import type { ReadProblem } from "./ReadProblem";
import { rowCells } from "./rowCells";
import type { FoundThemeSheet } from "./themeSheetsIn";
import type { WorkbookCells } from "../../file/WorkbookCells";

interface ReadRows {
  readonly answers: readonly FoundAnswer[];
  readonly problems: readonly ReadProblem[];
}

/**
 * Reads every row of a sheet that has an answer or a mark of a value code.
 * @param needed columns that the workbook was built with
 * @param ties those of the workbook
 */
export function readThemeSheet(
  workbook: WorkbookCells,
  framework: Framework,
  known: KnownCodes,
  found: FoundThemeSheet,
  needed: readonly Field[],
  ties: AnswerTies,
  rules: Pick<Rules, "allowNotApplicable" | "hasDepartments" | "isCyclic" | "doubtOfLevel">,
): ReadRows {
  const { sheet, theme, columns, headerRow } = found;
  const resized = resizedFields(workbook, found);
  const tying = tyingOn(ties, sheet, columns);
  const { textsIn, isDisplaced, isLeftOut } = rowTextsOn(framework, known, found);
  const doubtfulFields = (cells: RowCells, { code, by }: Known): ReadonlySet<Field> => {
    const texts = textsIn(cells, code);
    const isOther = by !== "ref" && by !== "title" && texts === "other";
    const isOfOtherTheme = known.themeOf.get(code) !== theme;
    const isShifted = !isOfOtherTheme && isIdElsewhere(cells, code);
    if (isOther || isShifted || isDisplaced(cells, code)) return new Set(FIELDS);
    const isEmpty = FIELDS.every((field) => plainText(cells.at(field)) === "");
    // A part of the row only: its title or all its statements are elsewhere. Formulas say nothing of
    // that, as those of a sorted or copied row read their new row.
    const isUntitled = ties.length > 0 && cells.marks.title === "";
    const isPart = isUntitled || (ties.length > 0 && !hasStatement(framework, cells, code));
    // A row of another theme may have landed here with its columns elsewhere.
    const isForeign = isOfOtherTheme && texts !== "own";
    return new Set(
      FIELDS.filter(
        (field) =>
          known.byId.has(plainText(cells.at(field))) ||
          isForeign ||
          isLeftOut(cells, code, field) ||
          (isUntitled && (field === "level" || plainText(cells.at(field)) === "")) ||
          (isPart && (isEmpty || tying(cells.row, field) === "untied")),
      ),
    );
  };
  const body = bodyRows(workbook, found, known);
  const isInBody = (row: number): boolean => row >= body.first && row <= body.last;
  const gone = needed.filter((field) => !columns.has(field));
  const rows = [...sheet.rows.keys()]
    .filter((row) => row !== headerRow)
    .sort((one, other) => one - other)
    .map((row): ReadRows => {
      const cells = rowCells(sheet, columns, row);
      const whose = isHollow(cells) ? UNKNOWN : identifyRow(cells.marks, known);
      if (whose.kind === "known") {
        const { answer, problems } = readRow(framework, cells, whose, {
          ...rules,
          resized,
          tying,
          doubtful: doubtfulFields(cells, whose),
        });
        return { answers: [answer], problems };
      }
      const filled = FIELDS.find((field) => plainText(cells.at(field)) !== "");
      if (filled === undefined) return NOTHING;
      if (whose.kind === "unknown" && !isInBody(row)) return NOTHING;
      const says =
        whose.kind === "contradiction" ? SAYS.contradiction(whose.codes) : SAYS.unknownRow;
      const text = plainText(cells.at(filled));
      return {
        answers: [],
        problems: [cellProblem("unplaced", cells.placeOf(filled), text, says)],
      };
    });
  const answers = rows.flatMap((one) => one.answers);
  const unread = [...resized].filter((field) =>
    answers.some(({ row }) => tying(row, field) === "untied"),
  );
  return {
    answers,
    problems: [
      ...gone.map((field) =>
        sheetProblem("columnGone", sheet.name, SAYS.columnGone(fieldWords(field))),
      ),
      ...unread.map((field) =>
        sheetProblem("misaligned", sheet.name, SAYS.columnResized(fieldWords(field))),
      ),
      ...rows.flatMap(({ problems }) => problems),
    ],
  };
}

type Known = Extract<Identified, { kind: "known" }>;

const NOTHING: ReadRows = { answers: [], problems: [] };
const UNKNOWN = { kind: "unknown" } as const;

/** True where ref, title and answer were moved out of the row and the columns at its end stayed behind. */
function isHollow({ marks, at }: RowCells): boolean {
  const isGone = (mark: string | undefined): boolean => mark === undefined || mark === "";
  return (
    !(marks.ref === undefined && marks.title === undefined) &&
    isGone(marks.ref) &&
    isGone(marks.title) &&
    FIELDS.every((field) => LATER_FIELDS.includes(field) || plainText(at(field)) === "")
  );
}

/** True where the row's id is in another column: cells of the row were moved left or right. */
function isIdElsewhere({ sheet, row, columns, marks }: RowCells, { id }: ValueCode): boolean {
  if (marks.id === id) return false;
  const ours = [columns.get("id"), columns.get("flagId")];
  return [...(sheet.rows.get(row) ?? [])].some(
    ([column, cell]) => !ours.includes(column) && plainText(cell) === id,
  );
}
