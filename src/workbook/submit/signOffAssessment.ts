/** Records who assured or approved a submitted assessment, with the fingerprint of its answers. */
import { isAsSubmitted } from "../../assessment/isAsSubmitted";
import {
  signedByWords,
  type GivenKind,
  type SignedBy,
  type SignOff,
} from "../../assessment/signOff";
import { SHORTLY } from "../excel/requestContext";
import { noAssessment, WorkbookTrouble } from "../excel/troubles";
import { localMinute } from "../plan/localMinute";
import { readWorkbook } from "../read/readAssessment";
import { signOffsOf } from "../sheets/data/signOffText";
import { changeSheets } from "./changeSheets";
import { readSheetParts } from "./sheetParts";
import { checkedSignedBy, checkedText, signOffWritten } from "./signOffWritten";
import { requireWritable, withWritten } from "./writtenParts";

/** What people type. */
export interface SignOffRequest extends SignedBy {
  readonly kind: GivenKind;
  /** An ISO date, not after today. */
  readonly date: string;
  /** May be empty. */
  readonly note: string;
}

/**
 * Adds the entry to the history. The same entry twice, as after an answer of Excel's that was lost,
 * is added once.
 * @param now the moment of recording, in local time
 * @throws WorkbookTrouble if something is missing, the assessment is not submitted, its answers have
 * changed since, or the workbook has no place for it; Office errors unchanged
 */
export async function signOffAssessment(
  request: SignOffRequest,
  now: Date = new Date(),
): Promise<void> {
  const on = localMinute(now);
  const given = checkedRequest(request, on.slice(0, 10));
  const found = await readWorkbook("refuse", SHORTLY);
  if (found === undefined) throw noAssessment();
  const { assessment, readOnly, withoutSignOff } = found;
  requireWritable(readOnly);
  const { submission } = assessment;
  if (submission === undefined) {
    throw new WorkbookTrouble("This assessment is not submitted.", "Submit it first.");
  }
  if (withoutSignOff === true) {
    throw new WorkbookTrouble(
      "This workbook was built before sign-off was recorded.",
      "Rebuild the sheets first. All answers are kept.",
    );
  }
  if (!(await isAsSubmitted(assessment))) {
    throw new WorkbookTrouble(
      "Answers have changed since the assessment was submitted.",
      "Reopen it and submit again, then sign it off.",
    );
  }
  const entry: SignOff = { ...given, on, fingerprint: submission.fingerprint };
  const before = await readSheetParts(assessment.framework, SHORTLY);
  const data = before.filter(({ kind }) => kind === "data");
  const held = data.flatMap(({ cells }) => cells).find(({ key }) => key === "signOffs")?.value;
  const last = signOffsOf(String(held ?? "")).at(-1)?.signOff;
  if (last !== undefined && isSame(last, entry)) return;
  const after = withWritten(data, signOffWritten(data, entry));
  await changeSheets(assessment.framework, data, after, SHORTLY);
}

function isSame(one: SignOff, other: SignOff): boolean {
  const keys = ["kind", "date", "name", "role", "note", "fingerprint"] as const;
  return keys.every((key) => one[key] === other[key]);
}

function checkedRequest(
  { kind, date, note, ...by }: SignOffRequest,
  today: string,
): Omit<SignOff, "on" | "fingerprint"> {
  const signed = checkedSignedBy(by);
  if (signed.name === "") {
    throw new WorkbookTrouble("A name is missing.", "Type a name.");
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || date > today) {
    throw new WorkbookTrouble(
      `The date of ${signedByWords(signed)} is missing or in the future.`,
      "Choose today or an earlier date.",
    );
  }
  return { kind, date, ...signed, note: checkedText("note", note) };
}
