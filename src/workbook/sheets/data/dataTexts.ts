/** Formulas of sentences that several sheets show. */
import { absoluteAddress, textLiteral } from "../../plan/address";
import type { TextKey } from "./dataLayout";
import { SAMPLE_MARK, submissionText, submittedLine } from "./submissionText";
import { summaryTexts } from "./summaryTexts";
import { sheetFormula } from "../../text/sheetText";
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
  };
}

/** "Overall: 2 so far. 47 of 57 value codes assessed, 1 not a level, 2 not applicable." */
function overallText({ data }: PlanContext): string {
  const whole = (column: Parameters<typeof data.group>[0]): string =>
    absoluteAddress(data.group(column, 0));
  const counted = (key: "overall.notALevel" | "overall.notApplicable", count: string): string =>
    `IF(${count}=0,"",${sheetFormula(key, { count })})`;
  const values = {
    level: whole("shown"),
    assessed: whole("assessed"),
    total: whole("total"),
  };
  return (
    `=${sheetFormula("overall", values)}&${counted("overall.notALevel", whole("notALevel"))}` +
    `&${counted("overall.notApplicable", whole("notApplicable"))}&"."`
  );
}

/** Added after the status, which every sheet shows and prints. */
function sampleMark({ assessment }: PlanContext): string {
  return assessment.details.sample === true ? `&${textLiteral(` | ${SAMPLE_MARK}`)}` : "";
}
