/** Formulas of sentences that several sheets show. */
import { absoluteAddress, textLiteral } from "../../plan/address";
import type { TextKey } from "./dataLayout";
import { SAMPLE_MARK, submissionText, submittedLine } from "./submissionText";
import { summaryTexts } from "./summaryTexts";
import type { PlanContext } from "../planContext";

/** How many characters of a reopening's note fit on one line. */
const NOTE_ON_SUMMARY = 110;
const NOTE_ON_START = 40;

/** The formula of every sentence on the data sheet. */
export function dataTexts(context: PlanContext): Readonly<Record<TextKey, string>> {
  const { data, start, framework, lowest } = context;
  const whole = (column: Parameters<typeof data.group>[0]): string =>
    absoluteAddress(data.group(column, 0));
  const assessed = whole("assessed");
  const total = whole("total");
  const notApplicable = whole("notApplicable");
  const allowed = context.assessment.details.allowNotApplicable;
  const leftOut = allowed
    ? `&IF(${notApplicable}=0,""," "&${notApplicable}&" not applicable.")`
    : "";
  const part = (cell: string): string => `IF(${cell}="",""," | "&${cell})`;
  const levelsGiven = framework.levels
    .map((level, index) => {
      const count = absoluteAddress(data.groupLevel(index, 0));
      return `IF(${count}=0,"",", "&${count}&" at "&${textLiteral(level.label)})`;
    })
    .join("&")
    .concat(allowed ? `&IF(${notApplicable}=0,"",", "&${notApplicable}&" not applicable")` : "");
  return {
    statusLine:
      `=UPPER(${context.onStart(start.status)})${sampleMark(context)}` +
      `&${part(context.onStart(start.organisation))}&${part(context.onStart(start.department))}`,
    overallLine:
      `="Overall: "&${whole("label")}&IF(AND(${assessed}>0,${whole("provisional")}=1),", provisional","")` +
      `&".  "&${assessed}&" of "&${total}&" value codes assessed."${leftOut}`,
    assessedLine:
      `=IF(${assessed}=0,"0 of "&${total}&" value codes assessed.",` +
      `IF(${whole("provisional")}=1,${assessed}&" of "&${total}&" value codes assessed. "&` +
      `IF(${whole("weakest")}=${lowest.value},"Provisional, already the lowest level.","Provisional: may fall, cannot rise."),` +
      `"All "&${total}&" value codes assessed."))${leftOut}`,
    levelsGiven:
      `=IF(${assessed}=0,"No value codes assessed yet.",` +
      `"Value codes at each level: "&MID(${levelsGiven},3,500)&".")`,
    submittedLine: submittedLine(context),
    submission: submissionText(context, NOTE_ON_SUMMARY),
    submissionHint: submissionText(context, NOTE_ON_START),
    ...summaryTexts(context),
  };
}

/** Added after the status, which every sheet shows and prints. */
function sampleMark({ assessment }: PlanContext): string {
  return assessment.details.sample === true ? `&${textLiteral(` | ${SAMPLE_MARK}`)}` : "";
}
