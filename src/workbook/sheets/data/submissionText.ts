/** Formulas for what the sheets say about submitting; they work in any language of Excel. */
import { absoluteAddress, textLiteral } from "../../plan/address";
import { sheetFormula, sheetText } from "../../plan/text/sheetText";
import type { PlanContext } from "../planContext";

/** How a sheet says that its answers are not a council's. */
export const SAMPLE_MARK = sheetText("sample.mark");

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/**
 * When it was submitted or reopened, or what is wrong with a status set by hand; empty for a draft
 * that was never submitted.
 * @param longestNote how many characters of a reopening's note fit
 */
export function submissionText(context: PlanContext, longestNote: number): string {
  const { data, start } = context;
  const [submittedOn, fingerprint, reopenedOn, note] = (
    ["submittedOn", "fingerprint", "reopenedOn", "reopenNote"] as const
  ).map((key) => absoluteAddress(data.setting(key)));
  const notAssessed = absoluteAddress(data.group("notAssessed", 0));
  const shortNote = `IF(LEN(${note})>${longestNote},LEFT(${note},${longestNote - 1})&"\u2026",${note})`;
  const submitted = sheetFormula("submission.submitted", {
    date: dateAndTime(submittedOn),
    fingerprint,
  });
  const byHand =
    `IF(${notAssessed}=0,${sheetFormula("submission.byHand")},` +
    `${sheetFormula("submission.byHand.notAssessed", { count: notAssessed })})`;
  const reopened = sheetFormula("submission.reopened", {
    date: isoDate(reopenedOn),
    note: shortNote,
  });
  return (
    `=IF(TRIM(${context.onStart(start.status)})="final",` +
    `IF(${submittedOn}="",${byHand},${submitted}),` +
    `IF(${reopenedOn}="","",${reopened}))`
  );
}

/** When it was submitted and how to change an answer; empty while it is not submitted. */
export function submittedLine({ data, start, onStart }: PlanContext): string {
  const submittedOn = absoluteAddress(data.setting("submittedOn"));
  return (
    `=IF(AND(TRIM(${onStart(start.status)})="final",${submittedOn}<>""),` +
    `${sheetFormula("theme.submitted", { date: isoDate(submittedOn) })},"")`
  );
}

/** "14 May 2026" from "2026-05-14T10:42". */
export function isoDate(iso: string): string {
  return `VALUE(MID(${iso},9,2))&" "&${monthName(`VALUE(MID(${iso},6,2))`)}&" "&LEFT(${iso},4)`;
}

/** "14 May 2026" from the address of a cell with a date; TEXT would need the user's own codes. */
export function serialDate(cell: string): string {
  return `DAY(${cell})&" "&${monthName(`MONTH(${cell})`)}&" "&YEAR(${cell})`;
}

function monthName(number: string): string {
  return `CHOOSE(${number},${MONTHS.map(textLiteral).join(",")})`;
}

/** "14 May 2026, 10:42" from the address of a cell with "2026-05-14T10:42". */
export function dateAndTime(iso: string): string {
  return `${isoDate(iso)}&", "&MID(${iso},12,5)`;
}
