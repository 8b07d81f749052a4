/**
 * What can still be read of an assessment whose hidden data sheet is gone, as after Excel's
 * Document Inspector: the rows say which framework they belong to.
 */
import { asksForNotApplicable } from "../../assessment/asksForNotApplicable";
import { findTable, TABLES } from "../plan/names";
import { ACTION_HEADINGS } from "../sheets/actionPlan/actionHeadings";
import { SAMPLE_MARK } from "../sheets/data/submissionText";
import { NOT_APPLICABLE_LINE } from "../sheets/start/startLayout";
import type { Action, AsTyped } from "../sheets/planContext";
import { newerVersion } from "../excel/troubles";
import type { Patience } from "../excel/requestContext";
import type { WorkbookCells } from "../file/WorkbookCells";
import { allCells } from "../read/allCells";
import { assessmentIn } from "../read/answers/assessmentIn";
import { plainText } from "../read/answers/cellAt";
import { hidesAnswer } from "../read/answers/hidesAnswer";
import type { ReadProblem, ReadProblemKind } from "../read/answers/ReadProblem";
import type { Assessment } from "../../assessment/assessment";
import type { Framework } from "../../framework/framework";

export interface LostData {
  readonly assessment: Assessment;
  readonly actions: readonly Action[];
  /** What is there instead of a date or a target. */
  readonly asTyped: AsTyped;
  /** True if people added their own columns or notes to the action plan's sheet. */
  readonly ownNotes: boolean;
  /** True if the settings can no longer be read either. */
  readonly settingsGone: boolean;
  /** What has to be settled first, as building would lose what is there. */
  readonly toSettle: readonly ReadProblem[];
  /** What was lost before, and stays lost. */
  readonly lost: readonly ReadProblem[];
  readonly cells: WorkbookCells;
}

const LOST: ReadonlySet<ReadProblemKind> = new Set([
  "noRow",
  "columnGone",
  "sheetGone",
  "entryGone",
  "earlierGone",
]);

/**
 * Reads it, without changing anything.
 * @param frameworks those that the rows may belong to
 * @returns undefined if the rows belong to none of them
 * @throws WorkbookTrouble if a newer version built the workbook; Office errors unchanged
 */
export async function readLostData(
  frameworks: readonly Framework[],
  patience: Patience,
): Promise<LostData | undefined> {
  const cells = await allCells(patience);
  const found = assessmentIn(cells, frameworks);
  if (found.kind === "newer") throw newerVersion();
  if (found.kind !== "assessment") return undefined;
  const { assessment, actions, asTyped, problems } = found;
  const settingsGone = problems.some(({ kind }) => kind === "settingsGone");
  return {
    assessment: settingsGone ? withSettings(assessment, cells) : assessment,
    actions,
    asTyped,
    ownNotes: hasOwnNotes(cells),
    settingsGone,
    // A status that is none has no place in the new sheets; dates and targets are kept as typed.
    toSettle: problems.filter((one) => hidesAnswer(one) || one.kind === "status"),
    lost: problems.filter(({ kind }) => LOST.has(kind)),
    cells,
  };
}

/** The settings that Start prints. */
function withSettings(assessment: Assessment, { sheets }: WorkbookCells): Assessment {
  const isUsed = asksForNotApplicable(assessment.responses, assessment.framework);
  const lines = sheets.flatMap(({ rows }) => [...rows.values()]);
  const isAllowed = lines.some((cells) =>
    [...cells].some(
      ([column, cell]) =>
        plainText(cell) === NOT_APPLICABLE_LINE.label &&
        plainText(cells.get(column + 1)) === NOT_APPLICABLE_LINE.allowed,
    ),
  );
  const isSample = lines.some((cells) => plainText(cells.get(0)).startsWith(SAMPLE_MARK));
  return {
    ...assessment,
    details: {
      ...assessment.details,
      allowNotApplicable: isUsed || isAllowed,
      ...(isSample ? { sample: true } : {}),
    },
  };
}

/** True if the action plan's table has columns other than ours, or there are cells beside it. */
function hasOwnNotes({ sheets }: WorkbookCells): boolean {
  const ours: readonly string[] = ACTION_HEADINGS;
  return sheets.some(({ tables, rows }) => {
    const name = findTable(
      TABLES.actions,
      tables.map((table) => table.name),
    );
    const area = tables.find((table) => table.name === name)?.area;
    if (area === undefined) return false;
    return [...rows].some(([row, cells]) =>
      [...cells].some(([column, cell]) => {
        if (row === area.row) return !ours.includes(plainText(cell));
        return row >= area.row + area.rows || column >= area.column + area.columns;
      }),
    );
  });
}
