/** Formulas of sentences that several sheets show. */
import { absoluteAddress, textLiteral } from "../../plan/address";
import type { GroupColumn, TextKey } from "./dataColumns";
import { signOffTexts } from "./signOffFormulas";
import { SAMPLE_MARK, submissionText, submittedLine } from "./submissionText";
import { summaryTexts } from "./summaryTexts";
import { sheetFormula } from "../../plan/text/sheetText";
import type { PlanContext } from "../planContext";

/** How many characters of a reopening's note fit on one line. */
const NOTE_ON_START = 40;

/** The formula of every sentence on the data sheet. */
export function dataTexts(context: PlanContext): Readonly<Record<TextKey, string>> {
  const { start } = context;
  const part = (cell: string): string => `IF(${cell}="",""," | "&${cell})`;
  return {
    statusLine:
      `=UPPER(${context.onStart(start.status)})${sampleMark(context)}` +
      `&${part(context.onStart(start.organisation))}&${part(context.onStart(start.department))}`,
    overallLine: overallText(context),
    submittedLine: submittedLine(context),
    submissionHint: submissionText(context, NOTE_ON_START),
    ...summaryTexts(context),
    ...signOffTexts(context),
  };
}

/** "Overall: 2 so far. 47 of 57 value codes assessed, 1 not a level, 2 not applicable." */
function overallText({ data }: PlanContext): string {
  const whole = (column: GroupColumn): string => absoluteAddress(data.group(column, 0));
  return `=${sheetFormula("overall", { level: whole("shown") })}&${assessedFormula(whole)}&"."`;
}

/**
 * Part of a formula: "47 of 57 value codes assessed, 1 not a level, 2 not applicable".
 * @param of the address of a figure of all value codes
 */
export function assessedFormula(of: (column: GroupColumn) => string): string {
  const counted = (key: "overall.notALevel" | "overall.notApplicable", count: string): string =>
    `IF(${count}=0,"",${sheetFormula(key, { count })})`;
  const assessed = { assessed: of("assessed"), total: of("total") };
  return (
    `${sheetFormula("overall.assessed", assessed)}&${counted("overall.notALevel", of("notALevel"))}` +
    `&${counted("overall.notApplicable", of("notApplicable"))}`
  );
}

/** Added after the status, which every sheet shows and prints. */
function sampleMark({ assessment }: PlanContext): string {
  return assessment.details.sample === true ? `&${textLiteral(` | ${SAMPLE_MARK}`)}` : "";
}
