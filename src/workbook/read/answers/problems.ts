/** The problems found when reading, each with its place and a sentence that says what to do. */
import { area, relativeAddress } from "../../plan/address";
import { isLevelOfOthers } from "../../../assessment/levelEntry";
import type { Framework, Theme, ValueCode } from "../../../framework/framework";
import type { ReadProblem, ReadProblemKind } from "./ReadProblem";
import type { UnreadableReason } from "../../file/WorkbookCells";

/** A cell of a sheet, counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A problem of one cell. */
export function cellProblem(
  kind: ReadProblemKind,
  { sheet, row, column }: CellPlace,
  text: string,
  message: string,
  code?: ValueCode,
): ReadProblem {
  const cell = relativeAddress(area(row, column));
  return { kind, sheet, cell, valueCode: code?.id ?? null, text, message };
}

/** A problem of a sheet, or of a value code that has no cell. */
export function sheetProblem(
  kind: ReadProblemKind,
  sheet: string | null,
  message: string,
  code?: ValueCode,
): ReadProblem {
  return { kind, sheet, cell: null, valueCode: code?.id ?? null, text: "", message };
}

const named = ({ ref, title }: ValueCode): string => `${ref} ${title}`;

/** Why a text does not count as a level, after the text: it can be one of other value codes. */
export function whyNoLevel(text: string, framework: Framework, code?: ValueCode): string {
  return code !== undefined && isLevelOfOthers(text, framework)
    ? `cannot be chosen for ${named(code)}`
    : "is not a level";
}

/** The message of each problem. */
export const SAYS = {
  noRow: (code: ValueCode): string =>
    `${named(code)} has no row, so its answer is missing. Restore the row, or rebuild the sheets in the pane.`,
  sheetGone: ({ title }: Theme): string =>
    `The sheet of ${title} is missing, with its answers. Restore it from an earlier copy, or rebuild the sheets in the pane.`,
  twice: (code: ValueCode, sheet: string, row: number): string =>
    `${named(code)} has two rows. Only row ${row} of \u201C${sheet}\u201D counts: delete one of them.`,
  repeated: (count: number): string =>
    `This sheet repeats the answers of ${count === 1 ? "one value code" : `${count} value codes`}. It is not read: delete it if it is a copy that nobody needs.`,
  copied: (own: string): string =>
    `This sheet and \u201C${own}\u201D look alike, with different contents. \u201C${own}\u201D is read, this sheet is not: delete the one that is out of date.`,
  contradiction: (codes: readonly ValueCode[]): string =>
    `The row\u2019s hidden id, ref and title do not agree, so its answer is not counted. It may belong to ${codes.map(named).join(" or ")}. Run Check and repair in the pane.`,
  unknownRow:
    "This row has an answer, but no value code. It is not counted: move the answer to its own row.",
  idLost: (code: ValueCode): string =>
    `The row\u2019s hidden id is not that of ${named(code)}, but its ref and title are. The answer counts for ${named(code)}. Run Check and repair in the pane to restore the id.`,
  otherRef: (code: ValueCode): string =>
    `The row\u2019s ref is another\u2019s, but its hidden id and its title are those of ${named(code)}. The answer counts for ${named(code)}: check it, then run Check and repair in the pane.`,
  markLost: (code: ValueCode): string =>
    `The row\u2019s ref and title are missing. By its hidden id, its answer counts for ${named(code)}: check it, then run Check and repair in the pane.`,
  misaligned: (what: string, code: ValueCode): string =>
    `The ${what} in this row may belong to another row: cells were moved. It is not counted for ${named(code)}. Put the cells back.`,
  columnResized: (what: string): string =>
    `Cells were deleted from or added to the ${what} column, so its rows no longer match the value codes. It is not read. Put the cells back.`,
  columnGone: (what: string): string =>
    `The ${what} column is missing. Restore it from an earlier copy.`,
  unreadable: {
    noSuchText: "The cell points to a text that the file does not have.",
    notItsType: "The cell should hold a number, but does not.",
    givenTwice: "The file gives this cell twice, with different contents.",
    noStoredValue: "The formula has no stored result. Open the file in Excel and save it.",
  } satisfies Record<UnreadableReason, string>,
  cyclic:
    "The formula refers to its own cell, reads one that does, or reads too much to be sure of its result. Replace it.",
  zeroOfNothing:
    "The formula gives 0, and may read an empty cell, which Excel counts as 0. Choose a level from the list instead.",
  error: "The cell holds an error, not an answer. Replace it.",
  notALevel: (text: string, is: string): string =>
    `\u201C${text}\u201D ${is}, so it is not counted. Choose a level from the list.`,
  departmentGone: (name: string): string =>
    `The column of ${name} is missing or has another heading, so its levels are not read. Undo the change, or restore the sheet from an earlier copy.`,
  departmentRowGone: (code: ValueCode): string =>
    `${named(code)} has no row here, so what its row held is not read. Undo the change, or restore the sheet from an earlier copy.`,
  departmentUnknown: (heading: string): string =>
    `The column \u201C${heading}\u201D is not one that the pane made, so it is not read. Undo the change, or move its levels to a department\u2019s column and delete it.`,
  headingGone: (heading: string): string =>
    `The heading \u201C${heading}\u201D is missing, so its column is not read. Undo the change, or restore the sheet from an earlier copy.`,
  departmentComment:
    "The pane knows no such value code or department, so this comment is not read. Undo the change, or restore the sheet from an earlier copy.",
  agreementRow:
    "This row of the record was changed, so it is not read. Undo the change, or restore the sheet from an earlier copy.",
  departmentLevel: (name: string, text: string, is: string): string =>
    `${name}: \u201C${text}\u201D ${is}, so it is not counted. Choose a level from the list.`,
  agreedLevel: (text: string, is: string): string =>
    `\u201C${text}\u201D ${is}, so no level is agreed. Choose a level from the list.`,
  misplaced:
    "A row or cell of this sheet has no valid position, so it is not read. Open the file in Excel and save it.",
  settingsGone:
    "The hidden settings are missing. \u201CNot applicable\u201D counts wherever it is written.",
  entryGone: (what: string): string =>
    `The ${what} on Start cannot be found, so nothing is read there. Restore the sheet from an earlier copy, or rebuild the sheets in the pane.`,
  keyAreaGone: (title: string): string =>
    `The row of ${title} on Start is missing, so its target, officer and line in short are not read. Undo the deletion, or rebuild the sheets in the pane.`,
  date: (text: string): string =>
    `\u201C${text}\u201D is not a date. Enter a date such as 31/3/2026.`,
  target: (text: string, is: string): string =>
    `\u201C${text}\u201D ${is}, so there is no target. Choose one from the list.`,
  status: (text: string): string =>
    `\u201C${text}\u201D is not a status, so the assessment counts as a draft. Choose Draft or Final.`,
} as const;
