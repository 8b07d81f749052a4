/** The answers on one sheet, row by row. */
import { themeNames } from "../plan/names";
import type { LevelEntry, Response } from "../../assessment/assessment";
import { excelTrim } from "../../assessment/excelText";
import { parseLevelEntry } from "../../assessment/levelEntry";
import type { Framework, ValueCode } from "../../framework/framework";
import { areaOn, type AnswerColumn } from "./answerColumns";
import { cellAt, cellText, plainText } from "./cellAt";
import { identifyRow } from "./identifyRow";
import { isCyclic } from "./isCyclic";
import type { KnownCodes } from "./knownCodes";
import { cellProblem, SAYS, sheetProblem } from "./problems";
import type { ReadProblem } from "./ReadProblem";
import { movedOutOfRow } from "./rowAlignment";
import type { FoundThemeSheet } from "./themeSheetsIn";
import type { Cell, WorkbookCells } from "./WorkbookCells";

export interface FoundAnswer {
  readonly code: ValueCode;
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly response: Response;
}

type Field = "level" | "comment" | "evidence" | "flag";
const FIELDS: readonly Field[] = ["level", "comment", "evidence", "flag"];
/** Columns without which a workbook of any version is damaged; flags came later. */
const NEEDED: readonly Field[] = ["level", "comment", "evidence"];
const NAME_OF = {
  level: "entries",
  comment: "comments",
  evidence: "evidence",
  flag: "flags",
} as const;

/** Reads every row of a sheet that has an answer or a mark of a value code. */
export function readThemeSheet(
  workbook: WorkbookCells,
  framework: Framework,
  known: KnownCodes,
  found: FoundThemeSheet,
  allowNotApplicable: boolean,
): { readonly answers: readonly FoundAnswer[]; readonly problems: readonly ReadProblem[] } {
  const { sheet, theme, columns, headerRow } = found;
  const problems: ReadProblem[] = [];
  const resized = theme === undefined ? NO_FIELDS : resizedFields(workbook, found, theme);
  for (const field of NEEDED) {
    if (theme !== undefined && !columns.has(field)) {
      problems.push(sheetProblem("columnGone", sheet.name, SAYS.columnGone(field)));
    }
  }
  for (const field of resized) {
    problems.push(sheetProblem("misaligned", sheet.name, SAYS.columnResized(field)));
  }
  const body = bodyOf(workbook, found, known);
  const answers = [...sheet.rows.keys()]
    .sort((one, other) => one - other)
    .flatMap((row) => {
      if (row === headerRow) return [];
      const at = (column: AnswerColumn): Cell | undefined => {
        const place = columns.get(column);
        return place === undefined ? undefined : cellAt(sheet, row, place);
      };
      const mark = (column: AnswerColumn): string | undefined =>
        theme === undefined || !columns.has(column) ? undefined : plainText(at(column));
      const placeOf = (column: AnswerColumn) => ({
        sheet: sheet.name,
        row,
        column: columns.get(column) ?? columns.get("id") ?? 0,
      });
      const whose = identifyRow(
        { id: plainText(at("id")), ref: mark("ref"), title: mark("valueCode") },
        known,
      );
      if (whose.kind !== "known") {
        const filled = FIELDS.find((field) => plainText(at(field)) !== "");
        if (filled === undefined || theme === undefined) return [];
        if (whose.kind === "unknown" && (row < body.first || row > body.last)) return [];
        const says =
          whose.kind === "contradiction" ? SAYS.contradiction(whose.codes) : SAYS.unknownRow();
        problems.push(cellProblem("unplaced", placeOf(filled), plainText(at(filled)), says));
        return [];
      }
      const { code } = whose;
      if (whose.by !== "id") {
        problems.push(
          cellProblem("idLost", placeOf("id"), plainText(at("id")), SAYS.idLost(code), code),
        );
      }
      const moved = movedOutOfRow(sheet, row, columns);
      const read = (field: Field): Cell | undefined => {
        const cell = at(field);
        const { column } = placeOf(field);
        if (moved.has(field)) {
          problems.push(
            cellProblem(
              "misaligned",
              placeOf(field),
              plainText(cell),
              SAYS.misaligned(field, code),
              code,
            ),
          );
          return { kind: "error", text: UNREADABLE };
        }
        if (resized.has(field)) return { kind: "error", text: UNREADABLE };
        const says =
          cell !== undefined && isCyclic(workbook, sheet, row, column)
            ? SAYS.cyclic
            : cell?.kind === "unreadable"
              ? SAYS.unreadable[cell.reason]
              : cell?.kind === "error"
                ? SAYS.error
                : undefined;
        if (says === undefined) return cell;
        const text = plainText(cell);
        problems.push(cellProblem("unreadable", placeOf(field), text, says, code));
        return { kind: "error", text: text === "" ? UNREADABLE : text };
      };
      const [level, comment, evidence, flag] = FIELDS.map(read);
      const entry = entryOf(level, framework, allowNotApplicable);
      if (entry.kind === "notALevel" && level?.kind === "value") {
        problems.push(
          cellProblem("notALevel", placeOf("level"), entry.text, SAYS.notALevel(entry.text), code),
        );
      }
      const flagText = cellText(flag);
      return [
        {
          code,
          sheet: sheet.name,
          row,
          response: {
            entry,
            comment: cellText(comment),
            evidence: cellText(evidence),
            ...(excelTrim(flagText) === "" ? {} : { flag: flagText }),
          },
        },
      ];
    });
  return { answers, problems };
}

const NO_FIELDS: ReadonlySet<Field> = new Set();

/** Stands in an answer for what cannot be read, so that it never counts as empty. */
const UNREADABLE = "(cannot be read)";

function entryOf(
  cell: Cell | undefined,
  framework: Framework,
  allowNotApplicable: boolean,
): LevelEntry {
  if (cell === undefined) return parseLevelEntry("", framework, allowNotApplicable);
  const value = cell.kind === "value" ? cell.value : { error: cell.text };
  return parseLevelEntry(value, framework, allowNotApplicable);
}

/**
 * Fields whose named column has more or fewer rows than the ids: a cell was deleted or inserted in it.
 * Level and comment are also in formulas, which say it row by row.
 */
function resizedFields(
  workbook: WorkbookCells,
  { sheet, columns }: FoundThemeSheet,
  theme: number,
): ReadonlySet<Field> {
  const names = themeNames(theme);
  const ids = areaOn(workbook, sheet, names.ids);
  if (ids === undefined) return NO_FIELDS;
  const hasFormulas = [...sheet.rows.values()].some(
    (cells) => cells.get(columns.get("levelNumber") ?? -1)?.formula !== undefined,
  );
  return new Set(
    FIELDS.filter((field) => {
      if (hasFormulas && (field === "level" || field === "comment")) return false;
      const area = areaOn(workbook, sheet, names[NAME_OF[field]]);
      return area !== undefined && area.rows !== ids.rows;
    }),
  );
}

/** First and last row in which an answer without a mark can be somebody's. */
function bodyOf(
  workbook: WorkbookCells,
  { sheet, theme, columns, headerRow }: FoundThemeSheet,
  known: KnownCodes,
): { readonly first: number; readonly last: number } {
  const areas =
    theme === undefined
      ? []
      : Object.values(themeNames(theme)).flatMap((name) => areaOn(workbook, sheet, name) ?? []);
  const id = columns.get("id");
  const known_rows = [...sheet.rows].flatMap(([row, cells]) =>
    id !== undefined && known.byId.has(plainText(cells.get(id))) ? [row] : [],
  );
  const first = Math.max(headerRow + 1, 0);
  const last = Math.max(...areas.map(({ row, rows }) => row + rows - 1), ...known_rows, first);
  return { first, last };
}
