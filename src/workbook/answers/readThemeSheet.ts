/** The answers on one sheet, row by row. */
import type { Framework } from "../../framework/framework";
import { plainText } from "./cellAt";
import { bodyRows, resizedFields } from "./fieldRows";
import { FIELDS, type Field } from "./fields";
import { identifyRow } from "./identifyRow";
import type { KnownCodes } from "./knownCodes";
import { cellProblem, SAYS, sheetProblem } from "./problems";
import { readRow, type FoundAnswer, type RowCells } from "./readRow";
import type { ReadProblem } from "./ReadProblem";
import type { FoundThemeSheet } from "./themeSheetsIn";
import type { WorkbookCells } from "../file/WorkbookCells";

/** Columns that every version of the workbook has; flags were added later. */
const NEEDED: readonly Field[] = ["level", "comment", "evidence"];

interface ReadRows {
  readonly answers: readonly FoundAnswer[];
  readonly problems: readonly ReadProblem[];
}

/** Reads every row of a sheet that has an answer or identifies a value code. */
export function readThemeSheet(
  workbook: WorkbookCells,
  framework: Framework,
  known: KnownCodes,
  found: FoundThemeSheet,
  allowNotApplicable: boolean,
): ReadRows {
  const { sheet, theme, columns, headerRow } = found;
  const resized = resizedFields(workbook, found);
  const body = bodyRows(workbook, found, known);
  const isInBody = (row: number): boolean => row >= body.first && row <= body.last;
  const gone = theme === undefined ? [] : NEEDED.filter((field) => !columns.has(field));
  const rows = [...sheet.rows.keys()]
    .filter((row) => row !== headerRow)
    .sort((one, other) => one - other)
    .map((row): ReadRows => {
      const cells = rowCells(found, row);
      const whose = identifyRow(cells.marks, known);
      if (whose.kind === "known") {
        const { answer, problems } = readRow(workbook, framework, cells, whose, {
          allowNotApplicable,
          resized,
        });
        return { answers: [answer], problems };
      }
      const filled = FIELDS.find((field) => plainText(cells.at(field)) !== "");
      if (filled === undefined || theme === undefined) return NOTHING;
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

/** The cells of a row by their columns; ref and title count only on a theme's own sheet. */
function rowCells({ sheet, theme, columns }: FoundThemeSheet, row: number): RowCells {
  const at: RowCells["at"] = (column) => {
    const place = columns.get(column);
    return place === undefined ? undefined : sheet.rows.get(row)?.get(place);
  };
  const mark = (column: "ref" | "valueCode"): string | undefined =>
    theme === undefined || !columns.has(column) ? undefined : plainText(at(column));
  return {
    sheet,
    row,
    columns,
    at,
    placeOf: (column) => ({
      sheet: sheet.name,
      row,
      column: columns.get(column) ?? columns.get("id") ?? 0,
    }),
    marks: { id: plainText(at("id")), ref: mark("ref"), title: mark("valueCode") },
  };
}
