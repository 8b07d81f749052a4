import type { Assessment } from "../../assessment/assessment";
import { signedByWords } from "../../assessment/signOff";
import { standingSignOffs, type StandingSignOff } from "../../assessment/standingSignOffs";
import { byText } from "../../workbook/sheets/data/signOffText";
import { sheetText } from "../../workbook/plan/text/sheetText";
import { printedDate } from "./printedDate";

/**
 * Who submitted, assured and approved; none until somebody did. The formula twins are
 * `signOffTexts`, which shorten what is too long for a line and notice changed levels alone.
 * @param asSubmitted false if answers changed while the assessment was submitted
 */
export function signOffLinesOf(assessment: Assessment, asSubmitted: boolean): readonly string[] {
  const { submitted, assured, approved } = standingSignOffs(assessment, asSubmitted);
  const by = submitted === undefined ? "" : signedByWords(submitted);
  return [
    ...(asSubmitted ? [] : [sheetText("summary.changedAfter")]),
    ...(by === "" ? [] : [sheetText("signOff.submitted", { by })]),
    ...(assured === undefined && approved !== undefined ? [sheetText("signOff.notAssured")] : []),
    ...(assured === undefined ? [] : [given("signOff.assured", assured)]),
    ...(approved === undefined ? [] : [given("signOff.approved", approved)]),
  ];
}

function given(
  key: "signOff.assured" | "signOff.approved",
  { signOff, isEarlier }: StandingSignOff,
): string {
  const values = { date: printedDate(signOff.date), by: byText(signOff) };
  return isEarlier ? sheetText(`${key}.earlier`, values) : sheetText(key, values);
}
