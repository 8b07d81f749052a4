/** Formulas for who submitted, assured and approved. The TypeScript twin is in src/report/paper. */
import { absoluteAddress } from "../../plan/address";
import { sheetFormula } from "../../plan/text/sheetText";
import type { PlanContext } from "../planContext";
import type { SettingKey } from "./settings";
import { isoDate } from "./submissionText";

export type SignOffTextKey = "submittedBy" | "assuredBy" | "approvedBy";

/** How many characters of names and notes fit on the line, with and without "earlier state". */
const ROOM = { submitted: 58, given: 76, earlier: 46 };

/** The formulas by their keys. */
export function signOffTexts(context: PlanContext): Readonly<Record<SignOffTextKey, string>> {
  const cell = (key: SettingKey): string => absoluteAddress(context.data.setting(key));
  const by = cut(cell("submittedBy"), ROOM.submitted);
  const submitted = sheetFormula("signOff.submitted.onSheet", { by });
  const isSubmitted =
    `AND(${isFinal(context)},${cell("submittedBy")}<>"",` +
    `EXACT(${cell("submittedFor")},${cell("fingerprint")}))`;
  const notAssured = `IF(${cell("approvedOn")}="","",${sheetFormula("signOff.notAssured")})`;
  return {
    submittedBy: `=IF(${isSubmitted},${submitted},"")`,
    assuredBy: `=IF(${cell("assuredOn")}="",${notAssured},${given(context, "assured")})`,
    approvedBy: `=IF(${cell("approvedOn")}="","",${given(context, "approved")})`,
  };
}

function isFinal({ start, onStart }: PlanContext): string {
  return `TRIM(${onStart(start.status)})="final"`;
}

/** Given for the answers that are submitted now, or for earlier ones. */
function given(context: PlanContext, kind: "assured" | "approved"): string {
  const { data } = context;
  const cell = (key: SettingKey): string => absoluteAddress(data.setting(key));
  const count = data.valueCode("id").rows;
  const figures = absoluteAddress(data.valueCode("figures", count - 1, 1));
  const holds =
    `AND(${isFinal(context)},EXACT(${cell(`${kind}For`)},${cell("fingerprint")}),` +
    `OR(${cell("figures")}="",EXACT(${cell("figures")},${figures})))`;
  const date = isoDate(cell(`${kind}On`));
  const by = cell(`${kind}By`);
  return (
    `IF(${holds},${sheetFormula(`signOff.${kind}`, { date, by: cut(by, ROOM.given) })},` +
    `${sheetFormula(`signOff.${kind}.earlier`, { date, by: cut(by, ROOM.earlier) })})`
  );
}

function cut(cell: string, most: number): string {
  return `IF(LEN(${cell})>${most},LEFT(${cell},${most - 1})&"\u2026",${cell})`;
}
