/** Submits: marks the assessment final with date and fingerprint, and locks the answers. */
import { dateSerial } from "../plan/dateSerial";
import type { SubmitOutcome } from "./SubmitOutcome";
import { readWorkbook } from "../read/readAssessment";
import { hidesAnswer, placeInWords } from "../read/answers/hidesAnswer";
import { SHORTLY } from "../excel/requestContext";
import { changeSheets } from "./changeSheets";
import { localMinute } from "../plan/localMinute";
import { stampOf } from "../sheets/data/stampOf";
import type { SignedBy } from "../../assessment/signOff";
import { checkedSignedBy, signOffWritten } from "./signOffWritten";
import { readSheetParts } from "./sheetParts";
import {
  requireCells,
  requireWritable,
  withLocks,
  withWritten,
  type Written,
} from "./writtenParts";
import { isAccessDenied, noAssessment, WorkbookTrouble } from "../excel/troubles";
import { fingerprintOf } from "../../assessment/fingerprint";
import { readinessOf } from "../../assessment/readiness";

/**
 * Reads the answers again, and submits them if they are still ready. If Excel cannot lock them or a
 * sheet is not protected, the assessment is submitted without locking. Enters today as the date of
 * assessment if there is none. Submitting the same answers
 * twice keeps the first time.
 * @param now the moment of submitting, in local time
 * @param by who submits, as typed; not recorded in a workbook without a place for it
 * @throws WorkbookTrouble if there is no assessment, or no cell to record it; Office errors
 * unchanged, with the workbook unchanged or to be completed by trying again
 */
export async function submitAssessment(
  now: Date = new Date(),
  by?: SignedBy,
): Promise<SubmitOutcome> {
  const found = await readWorkbook("refuse", SHORTLY);
  if (found === undefined) throw noAssessment();
  const { assessment, copied, asTyped, readOnly, problems } = found;
  const { framework, details, submission } = assessment;
  requireWritable(readOnly);
  if (!readinessOf(assessment, copied).ready) return { kind: "notReady" };
  const hidden = problems.find(hidesAnswer);
  if (hidden !== undefined) {
    throw new WorkbookTrouble(
      `${placeInWords(hidden)}: ${hidden.message}`,
      "More, Check and repair lists everything that cannot be read. Nothing was submitted.",
    );
  }
  const fingerprint = await fingerprintOf(assessment);
  const today = localMinute(now);
  const date = today.slice(0, 10);
  const hasDate = details.date !== "" || asTyped.date !== "";
  const dated = hasDate ? {} : { dated: date };
  const isAgain = submission?.fingerprint === fingerprint;
  const before = await readSheetParts(framework, SHORTLY);
  const signed = checkedSignedBy(by ?? { name: "", role: "" });
  const written: Written = {
    status: "Final",
    ...(hasDate ? {} : { date: dateSerial(date) }),
    submittedOn: isAgain ? submission.on : today,
    fingerprint,
    ...(isAgain
      ? {}
      : signOffWritten(before, {
          kind: "submitted",
          on: today,
          date,
          ...signed,
          note: "",
          fingerprint,
        })),
  };
  requireCells(before, written);
  // The Summary is brought up to date in the same request; older workbooks lack cells for that.
  const stamped: Written = { ...stampOf(assessment, now), ...written };
  try {
    const after = withLocks(withWritten(before, stamped), true);
    await changeSheets(framework, before, after, SHORTLY);
    const locked = before.every(
      ({ kind, protection }) => kind === "data" || protection !== undefined,
    );
    return { kind: "submitted", locked, ...dated };
  } catch (error) {
    if (!isAccessDenied(error)) throw error;
  }
  // Somebody's own password, or an Excel without protection: submit without locking.
  const present = await readSheetParts(framework, SHORTLY);
  await changeSheets(framework, present, withWritten(present, stamped), SHORTLY);
  return { kind: "submitted", locked: false, ...dated };
}
