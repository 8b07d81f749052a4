/** The answers on one sheet, row by row. */
import type { Framework } from "../../framework/framework";
import { themeNames } from "../plan/names";
import { areaOn } from "./answerColumns";
import { plainText } from "./cellAt";
import { bodyRows, resizedFields } from "./fieldRows";
import { FIELDS, type Field } from "./fields";
import { identifyRow } from "./identifyRow";
import type { KnownCodes } from "./knownCodes";
import { cellProblem, SAYS, sheetProblem } from "./problems";
import { readRow, type FoundAnswer, type RowCells } from "./readRow";
import type { ReadProblem } from "./ReadProblem";
import { rowCells } from "./rowCells";
import type { FoundThemeSheet } from "./themeSheetsIn";
import type { WorkbookCells } from "../file/WorkbookCells";

/** Columns that every version of the workbook has; flags came later. */
const NEEDED: readonly Field[] = ["level", "comment", "evidence"];

interface ReadRows {
  readonly answers: readonly FoundAnswer[];
  readonly problems: readonly ReadProblem[];
}

/** Reads every row of a sheet that has an answer or a mark of a value code. */
export function readThemeSheet(
  workbook: WorkbookCells,
  framework: Framework,
  known: KnownCodes,
  found: FoundThemeSheet,
  allowNotApplicable: boolean,
): ReadRows {
  const { sheet, columns, headerRow } = found;
  const resized = resizedFields(workbook, found);
  const body = bodyRows(workbook, found, known);
  const isInBody = (row: number): boolean => row >= body.first && row <= body.last;
  const gone = neededFields(workbook, found).filter((field) => !columns.has(field));
  const rows = [...sheet.rows.keys()]
    .filter((row) => row !== headerRow)
    .sort((one, other) => one - other)
    .map((row): ReadRows => {
      const cells = rowCells(sheet, columns, row);
      const whose = isHollow(cells) ? UNKNOWN : identifyRow(cells.marks, known);
      if (whose.kind === "known") {
        const { answer, problems } = readRow(workbook, framework, cells, whose, {
          allowNotApplicable,
          refused: resized,
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
  return {
    answers: rows.flatMap(({ answers }) => answers),
    problems: [
      ...gone.map((field) => sheetProblem("columnGone", sheet.name, SAYS.columnGone(field))),
      ...[...resized].map((field) =>
        sheetProblem("misaligned", sheet.name, SAYS.columnResized(field)),
      ),
      ...rows.flatMap(({ problems }) => problems),
    ],
  };
}

const NOTHING: ReadRows = { answers: [], problems: [] };
const UNKNOWN = { kind: "unknown" } as const;

/** True where everything that people see was moved out of the row and the hidden id stayed behind. */
function isHollow({ marks, at }: RowCells): boolean {
  const isGone = (mark: string | undefined): boolean => mark === undefined || mark === "";
  return (
    !(marks.ref === undefined && marks.title === undefined) &&
    isGone(marks.ref) &&
    isGone(marks.title) &&
    FIELDS.every((field) => plainText(at(field)) === "")
  );
}

/** Columns that were there when the workbook was built; flags only where there is a name for them. */
function neededFields(
  workbook: WorkbookCells,
  { sheet, theme }: FoundThemeSheet,
): readonly Field[] {
  const { flags } = themeNames(theme);
  return areaOn(workbook, sheet, flags) === undefined ? NEEDED : FIELDS;
}
