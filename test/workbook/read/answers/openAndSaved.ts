/** Plays deeds in the stand-in's window and holds both ways of reading to the law of reading. */
import fc from "fast-check";
import { allValueCodes } from "../../../../src/framework/framework";
import { entryLabel } from "../../../../src/assessment/levelEntry";
import { assessmentIn } from "../../../../src/workbook/read/answers/assessmentIn";
import type { ReadProblem } from "../../../../src/workbook/read/answers/ReadProblem";
import { readCells } from "../../../../src/workbook/file/readCells";
import { readCondition } from "../../../../src/workbook/read/readAssessment";
import { recordResponse } from "../../../../src/workbook/record/recordResponse";
import { WorkbookTrouble } from "../../../../src/workbook/excel/troubles";
import type { Assessment, Response } from "../../../../src/assessment/assessment";
import { openExcel, type ExcelStandIn } from "../../../../workbench/bridge/openExcel";
import { ExcelError } from "../../../../workbench/excel/ExcelError";
import { RefusedByExcel, type User } from "../../../../workbench/excel/user/User";
import { writeWorkbook } from "../../../../workbench/file/writeWorkbook";
import { columnLetters } from "../../../../src/workbook/plan/address";
import { THEME_HEADINGS } from "../../../../src/workbook/sheets/theme/themeLayout";
import { sheetNamed } from "../../../tools/buildInExcel";
import { themeSheet } from "../../../tools/deeds";
import { breaches } from "./answerLaw";
import { ANSWERS } from "./bookEdits";
import { answeredExcel, builtAnswer, builtTarget, DISTINCT } from "./answeredBook";

/** The columns of the first theme's sheet. */
const COLUMNS = [..."ABCDEFGHIJKLMNOPQRSTU"];

type Play = (user: User, sheet: string, row: number, column: number, excel: ExcelStandIn) => void;

const DEEDS: Readonly<Record<string, Play>> = {
  insertRows: (user, sheet, row) => user.insertRows(sheet, row),
  deleteRows: (user, sheet, row) => user.deleteRows(sheet, row),
  insertColumns: (user, sheet, _, column) => user.insertColumns(sheet, COLUMNS[column]),
  deleteColumns: (user, sheet, _, column) => user.deleteColumns(sheet, COLUMNS[column]),
  sortTable: (user, _, row) =>
    user.sortTable("mw_theme_1", ["Level", "Comment", "Ref"][row % 3], false),
  copyRow: (user, sheet, row, column) =>
    user.copyPaste(sheet, `A${row}:U${row}`, `A${4 + (column % 8)}`),
  copyVisible: (user, sheet, row, column, excel) => {
    const last = columnOf(excel, sheet, THEME_HEADINGS.evidence);
    if (last !== undefined) {
      user.copyPaste(sheet, `A${row}:${last}${row}`, `A${4 + (column % 8)}`);
    }
  },
  clearId: (user, sheet, row) => user.clear(sheet, `B${row}`),
  clearCell: (user, sheet, row, column) => user.clear(sheet, `${COLUMNS[column]}${row}`),
  moveSheet: (user, sheet, row) => user.moveSheet(sheet, row % 6),
  deleteSheet: (user) => user.deleteSheet("Theme 2"),
};

/** Letters of the column with a heading; undefined if it was deleted. */
function columnOf(excel: ExcelStandIn, sheet: string, heading: string): string | undefined {
  for (const cells of sheetNamed(excel.workbook(), sheet).cells.values()) {
    for (const [column, { value }] of cells) {
      if (value === heading) return columnLetters(column);
    }
  }
  return undefined;
}

export interface Deed {
  readonly kind: string;
  readonly row: number;
  readonly column: number;
}

/** One to four deeds. */
export const someDeeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...Object.keys(DEEDS)),
    row: fc.integer({ min: 4, max: 9 }),
    column: fc.nat({ max: COLUMNS.length - 1 }),
  }),
  { minLength: 1, maxLength: 4 },
);

interface Reading {
  readonly assessment: Assessment;
  readonly problems: readonly ReadProblem[];
}

/** Answers that somebody emptied, by "id field". */
type Emptied = ReadonlySet<string>;

/** Opens a workbook in which every answer is another, for each play. */
export async function playground(): Promise<() => ExcelStandIn> {
  const excel = await answeredExcel(DISTINCT);
  const state = excel.workbook();
  excel.close();
  return () => openExcel({ state: structuredClone(state) });
}

/** Does the deeds and returns how many Excel allowed. */
export function play(excel: ExcelStandIn, deeds: readonly Deed[]): number {
  const { user } = excel;
  const sheet = themeSheet(DISTINCT);
  user.unprotectSheet(sheet);
  let done = 0;
  for (const { kind, row, column } of deeds) {
    try {
      DEEDS[kind](user, sheet, row, column, excel);
      done += 1;
    } catch (error) {
      if (!(error instanceof RefusedByExcel) && !(error instanceof ExcelError)) throw error;
    }
  }
  return done;
}

/** Both readings, which have to be the same. */
export async function readBothWays(excel: ExcelStandIn): Promise<{
  readonly open: Reading;
  readonly saved: Reading;
}> {
  const open = await readCondition();
  if (open.kind !== "assessment") throw new Error(`The open workbook was read as ${open.kind}.`);
  return { open: { ...open, problems: open.condition.problems }, saved: await readSaved(excel) };
}

/** The reading of the saved file, of which the pane learns nothing. */
export async function readSaved(excel: ExcelStandIn): Promise<Reading> {
  const saved = assessmentIn(readCells(await writeWorkbook(excel.workbook())), [DISTINCT]);
  if (saved.kind !== "assessment") throw new Error(`The file was read as ${saved.kind}.`);
  return saved;
}

/** Breaches of the law of reading. */
export function lawBreaches(
  { assessment, problems }: Reading,
  deeds: readonly Deed[],
): readonly string[] {
  const emptied: Emptied = new Set(deeds.map(({ kind }) => kind));
  return [
    ...breaches(DISTINCT, assessment, problems, {
      ticks: () => new Map(),
      fields: ANSWERS.filter((field) => field !== "lastTime"),
      texts: (id, field) => [
        field === "target"
          ? builtTarget(DISTINCT, id).label
          : textOf(builtAnswer(DISTINCT, id), field),
      ],
      // Without flags or targets on any sheet, it looks like a workbook of an earlier version.
      mayBeEmpty: (_, field) => field === "flag" || field === "target" || emptied.has("clearCell"),
      sheetsOf: () => [themeSheet(DISTINCT)],
    }),
    ...(assessment.responses.size > allValueCodes(DISTINCT).length ? ["Too many answers."] : []),
  ];
}

function textOf({ entry, comment, evidence, flag }: Response, field: string): string {
  const texts: Readonly<Record<string, string>> = {
    level: entryLabel(entry, DISTINCT),
    comment,
    evidence,
    flag: flag ?? "",
  };
  return texts[field];
}

/**
 * Writes a comment for a value code through the pane.
 * @returns whether it was written; if not, nothing has changed
 */
export async function writeComment(before: Reading, id: string, comment: string): Promise<boolean> {
  const response = before.assessment.responses.get(id);
  try {
    const outcome = await recordResponse({
      valueCodeId: id,
      fields: { comment },
      expected: { comment: response?.comment ?? "" },
    });
    return outcome.kind === "recorded";
  } catch (error) {
    if (error instanceof WorkbookTrouble) return false;
    throw error;
  }
}
