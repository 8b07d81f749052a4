/** Reopens: makes a submitted assessment a draft again, with a note that says why. */
import { readWorkbook } from "../read/readAssessment";
import { SHORTLY } from "../excel/requestContext";
import { changeSheets } from "./changeSheets";
import { localMinute } from "../plan/localMinute";
import { readSheetParts, type SheetParts } from "./sheetParts";
import { signOffWritten } from "./signOffWritten";
import {
  requireCells,
  requireWritable,
  withLocks,
  withWritten,
  type Written,
} from "./writtenParts";
import { refusedPart } from "../excel/parts";
import { noAssessment, WorkbookTrouble } from "../excel/troubles";
import { cellTextProblems } from "../../assessment/cellTextProblems";

/**
 * Sets the status back, unlocks the answers, records the note, and removes date and fingerprint of
 * submitting; the history of sign-off keeps them. Also reopens an assessment that was marked final by hand.
 * @param note why; spaces at its ends do not count
 * @param now the moment of reopening, in local time
 * @throws WorkbookTrouble if a cell cannot hold the note, there is no assessment, or it is already
 * a draft; Office errors unchanged, with the workbook unchanged or to be completed by trying again
 */
export async function reopenAssessment(note: string, now: Date = new Date()): Promise<void> {
  const reason = checkedNote(note);
  const found = await readWorkbook("accept", SHORTLY);
  if (found === undefined) throw noAssessment();
  const { assessment, readOnly } = found;
  const { framework } = assessment;
  requireWritable(readOnly);
  const on = localMinute(now);
  const before = await readSheetParts(framework, SHORTLY);
  const written: Written = {
    status: "Draft",
    submittedOn: "",
    fingerprint: "",
    reopenedOn: on,
    reopenNote: reason,
    ...(assessment.submission === undefined
      ? {}
      : signOffWritten(before, {
          kind: "reopened",
          on,
          date: on.slice(0, 10),
          name: "",
          role: "",
          note: reason,
          fingerprint: assessment.submission.fingerprint,
        })),
  };
  requireCells(before, written);
  if (assessment.details.status === "draft" && !isHalfOpen(before)) {
    // An earlier try succeeded, but its answer was lost.
    if (assessment.reopening?.note === reason) return;
    throw new WorkbookTrouble("This assessment is already a draft.", "You can change its answers.");
  }
  try {
    const after = withLocks(withWritten(before, written), false);
    await changeSheets(framework, before, after, SHORTLY);
  } catch (error) {
    if (refusedPart(error) !== "protection") throw error;
    // What Excel does not let us protect again has to stay unprotected.
    const present = await readSheetParts(framework, SHORTLY);
    const after = withLocks(withWritten(present, written), false).map(withoutProtection);
    await changeSheets(framework, present, after, SHORTLY);
  }
}

function checkedNote(note: string): string {
  const reason = note.replace(/\r\n?/g, "\n").trim();
  if (reason === "") {
    throw new WorkbookTrouble("Reopening needs a note.", "Say in a few words why you reopen it.");
  }
  const [problem] = cellTextProblems("note", reason);
  if (problem !== undefined) throw new WorkbookTrouble(problem.message, problem.remedy);
  return reason;
}

/** True if an earlier try stopped halfway. */
function isHalfOpen(parts: readonly SheetParts[]): boolean {
  return parts.some(
    ({ locks, cells }) =>
      locks.some(({ locked }) => locked !== false) ||
      cells.some(({ key, value }) => key === "submittedOn" && value !== ""),
  );
}

function withoutProtection({ protection: _protection, ...open }: SheetParts): SheetParts {
  return open;
}
